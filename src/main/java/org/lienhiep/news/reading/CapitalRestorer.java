package org.lienhiep.news.reading;

/**
 * Gives words in capitals their capitals back: TCVN3 writes "LIªN HIÖP" with small letters for those that bear marks.
 */
final class CapitalRestorer {

    private CapitalRestorer() {}

    /** @param source the text before its letters were put right, of the same length as {@code right} */
    static String restore(String source, StringBuilder right) {
        boolean shouting = false;
        int at = 0;
        while (at < right.length()) {
            int end = at;
            while (end < right.length() && Character.isLetter(right.charAt(end))) {
                end++;
            }
            if (end == at) {
                at++;
                continue;
            }
            int capitals = asciiCapitals(source, at, end);
            shouting = capitals >= 2 || (capitals >= 0 && shouting);
            for (int i = at; shouting && i < end; i++) {
                right.setCharAt(i, Character.toUpperCase(right.charAt(i)));
            }
            at = end;
        }
        return right.toString();
    }

    /** How many plain capitals the word has; -1 if it has a small letter too. */
    private static int asciiCapitals(String source, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return -1;
            }
            capitals += c >= 'A' && c <= 'Z' ? 1 : 0;
        }
        return capitals;
    }
}
