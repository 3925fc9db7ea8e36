package org.lienhiep.news.reading;

/** What counts as blank or invisible in texts copied from web pages and word processors. */
final class Whitespace {

    private Whitespace() {}

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || isLineEnd(c);
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /** Zero-width spaces and joiners, soft hyphens, direction marks, byte order marks. */
    static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    /** The same text with each run of blanks as one blank, none at the ends and no invisible characters. */
    static String collapse(String text) {
        var collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
                    collapsed.append(' ');
                }
            } else if (!isInvisible(c)) {
                collapsed.append(c);
            }
        }
        int end = collapsed.length();
        return collapsed.substring(0, end > 0 && collapsed.charAt(end - 1) == ' ' ? end - 1 : end);
    }
}
