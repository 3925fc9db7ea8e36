package org.lienhiep.news.reading;

/** Tells from the words before a day what it is of: a meeting, a document, a jubilee, a closing date. */
final class DateContext {

    private static final WordList LIST = WordList.read("dates.txt");
    private static final Phrases<String> DOCUMENTS = LIST.phrases("documents");
    private static final Phrases<String> NO_DOCUMENTS = LIST.phrases("no-documents");
    private static final Phrases<String> CUT_OFFS = LIST.phrases("cut-offs");
    private static final Phrases<String> JUBILEES = LIST.phrases("jubilees");
    private static final Phrases<String> DOCUMENT_LINKS = LIST.phrases("document-links");
    private static final Phrases<String> DAY_WORDS = LIST.phrases("day-words");
    private static final String NUMBER = Syllables.key("số");
    private static final int LONGEST_DOCUMENT = 3;
    private static final int LOOK_BACK = 14;
    private static final int LONGEST_CUT_OFF = 4;

    private DateContext() {}

    static DateMention.Role roleOf(Tokens tokens, int from, int to) {
        int before = from;
        while (DAY_WORDS.startsAt(tokens, before - 1)) {
            before--;
        }
        if (CUT_OFFS.endsAt(tokens, before, LONGEST_CUT_OFF)) {
            return DateMention.Role.CUT_OFF;
        }
        if (isOfDocument(tokens, before)) {
            return DateMention.Role.DOCUMENT;
        }
        return isJubilee(tokens, from, to, before) ? DateMention.Role.ANNIVERSARY : DateMention.Role.EVENT;
    }

    /** Back over numbers, symbols and names to the word for a document: "Chỉ thị số 42-CT/TW của Bộ Chính trị ngày". */
    private static boolean isOfDocument(Tokens tokens, int before) {
        for (int at = before - 1; at > before - LOOK_BACK; at--) {
            if (DOCUMENTS.startsAt(tokens, at) && !NO_DOCUMENTS.startsAt(tokens, at)) {
                return at + DOCUMENTS.lengthAt(tokens, at) < before;
            }
            if (tokens.is(at, NUMBER) && DOCUMENTS.endsAt(tokens, at, LONGEST_DOCUMENT)) {
                return true;
            }
            var token = tokens.get(at);
            boolean link = !token.isWord()
                    || token.isCapital()
                    || DOCUMENT_LINKS.startsAt(tokens, at)
                    || DOCUMENT_LINKS.endsAt(tokens, at + 1, 2)
                    || isSecondSyllable(tokens, at);
            boolean clause = token.is(",") && at == before - 1;
            boolean stop = clause || token.isBreak() || token.is(";") || (token.is(".") && !tokens.glued(at + 1));
            if (!link || stop) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSecondSyllable(Tokens tokens, int at) {
        return tokens.get(at - 1).isCapital() && !tokens.get(at - 1).isUpper();
    }

    /** Whether a word such as "thành lập" stands before: "được thành lập từ năm 1988". */
    static boolean isAfterFounding(Tokens tokens, int from) {
        int before = from;
        while (DAY_WORDS.startsAt(tokens, before - 1)) {
            before--;
        }
        return JUBILEES.endsAt(tokens, before, LONGEST_CUT_OFF);
    }

    /** In brackets after "kỷ niệm … ngày thành lập", or right after such a word. */
    private static boolean isJubilee(Tokens tokens, int from, int to, int before) {
        if (JUBILEES.endsAt(tokens, before, LONGEST_CUT_OFF)) {
            return true;
        }
        boolean bracketed = tokens.is(from - 1, "(") || tokens.is(to, ")");
        boolean second = tokens.is(from - 1, "-");
        if (!bracketed && !second) {
            return false;
        }
        for (int at = from - 1; at > from - 2 * LOOK_BACK && !tokens.get(at).isBreak(); at--) {
            if (JUBILEES.startsAt(tokens, at)) {
                return true;
            }
        }
        return false;
    }
}
