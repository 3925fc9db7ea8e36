package org.lienhiep.news.reading;

/** Tells meetings of "Hội", as the association is called that a text has named before. */
final class GenericHosts {

    private static final WordList LIST = WordList.read("events.txt");
    private static final Phrases<String> ITSELF = LIST.phrases("itself");
    private static final Phrases<String> AT = LIST.phrases("at-a-meeting");
    private static final Phrases<String> BY = LIST.phrases("by-itself");
    private static final int LONGEST = 3;
    private static final int REACH = 24;

    private GenericHosts() {}

    /**
     * Whether the sentence speaks of one certain meeting as known: "khi Hội sơ kết …", "tại hội nghị do Hội tổ chức",
     * "tại Đại hội vừa diễn ra".
     */
    static boolean holds(Article article, Sentence sentence, EventMention event) {
        var tokens = article.tokens();
        if (event.verb()) {
            return ITSELF.endsAt(tokens, event.from(), LONGEST);
        }
        int end = Math.min(sentence.to(), event.to() + REACH);
        for (int at = event.to(); at < end; at++) {
            int by = BY.lengthAt(tokens, at);
            if (by > 0 && ITSELF.startsAt(tokens, at + by)) {
                return true;
            }
        }
        return AT.endsAt(tokens, event.from(), LONGEST) && EventWords.isHeld(tokens, sentence, event);
    }

    /** "…, phát biểu tại hội nghị.": at the end of a clause the meeting is the one that the text is about. */
    static boolean isAt(Article article, Sentence sentence, EventMention event) {
        var tokens = article.tokens();
        boolean ends = event.to() >= sentence.to() || !tokens.get(event.to()).isWord();
        return !event.verb() && ends && AT.endsAt(tokens, event.from(), LONGEST);
    }

    /** Whether the association named before acts in this sentence. */
    static boolean acts(Tokens tokens, Sentence sentence) {
        return ITSELF.within(tokens, sentence.from(), sentence.to());
    }
}
