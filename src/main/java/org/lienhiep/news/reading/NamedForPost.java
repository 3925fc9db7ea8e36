package org.lienhiep.news.reading;

import java.util.List;

/** Tells which of the persons that a sentence names are meant by a post that a verb leads to. */
final class NamedForPost {

    private static final WordList LIST = WordList.read("elections.txt");
    private static final Phrases<String> COUNTED = LIST.phrases("counted");
    private static final Phrases<Integer> BOTH =
            Phrases.of(LIST.section("both"), entry -> Integer.valueOf(entry.value()));
    private static final Phrases<String> SHORT_TITLES = LIST.phrases("short-titles");
    private static final Phrases<String> ALSO = LIST.phrases("also");
    private static final int REACH_BACK = 3;
    private static final int REACH_TO_BOTH = 7;
    private static final int REACH_TO_NAMES = 100;

    private final Tokens tokens;
    private final Holders holders;

    NamedForPost(Tokens tokens, Holders holders) {
        this.tokens = tokens;
        this.holders = holders;
    }

    /** Who is meant by the post after a link: named after the verb of electing, else before it; else as before. */
    List<PersonMention> persons(Sentence sentence, int trigger, int done, int link, List<PersonMention> last) {
        if (isShortName(link)) {
            return byShortName(sentence, link);
        }
        var both = both(sentence, link);
        if (!both.isEmpty()) {
            return both;
        }
        var between = holders.lastWithin(Math.max(trigger, done), link);
        if (!between.isEmpty()) {
            return between;
        }
        var before = holders.lastWithin(Math.max(done, sentence.from()), link);
        if (!before.isEmpty()) {
            return counts(Math.max(trigger, done), link) ? List.of() : before;
        }
        boolean goesOn = done > sentence.from() && link - done <= REACH_BACK;
        return goesOn ? last : List.of();
    }

    /** "ông Thao còn giữ chức …": a title and one syllable. */
    private boolean isShortName(int link) {
        int name = nameBefore(link);
        return tokens.get(name).isCapital()
                && SHORT_TITLES.startsAt(tokens, name - 1)
                && holders.within(name - 1, name + 1).isEmpty()
                && !isMiddleOfName(name - 1);
    }

    /** "Lê Anh Đức": no Mr Đức. */
    private boolean isMiddleOfName(int title) {
        return tokens.get(title).isCapital() && tokens.get(title - 1).isCapital();
    }

    private List<PersonMention> byShortName(Sentence sentence, int link) {
        var key = tokens.get(nameBefore(link)).key();
        return holders.within(Math.max(0, sentence.from() - REACH_TO_NAMES), link).stream()
                .filter(person -> tokens.is(person.to() - 1, key))
                .limit(1)
                .toList();
    }

    private int nameBefore(int link) {
        return ALSO.startsAt(tokens, link - 1) ? link - 2 : link - 1;
    }

    /** "Bà A đạt 24 phiếu, bà B đạt 23 phiếu: cả hai trở thành …": so many of those named last. */
    private List<PersonMention> both(Sentence sentence, int link) {
        for (int at = link - 1; at > Math.max(sentence.from(), link - REACH_TO_BOTH); at--) {
            var match = BOTH.at(tokens, at);
            if (match != null) {
                var named = holders.within(Math.max(0, at - REACH_TO_NAMES), at);
                return named.size() < match.value()
                        ? List.of()
                        : named.subList(named.size() - match.value(), named.size());
            }
        }
        return List.of();
    }

    /** "bầu 42 thành viên vào Ban Chấp hành": those who are counted have no names here. */
    boolean counts(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.get(at).isNumber() && COUNTED.startsAt(tokens, at + 1)) {
                return true;
            }
        }
        return false;
    }
}
