package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Spells out the short way in which word lists write variants: {@code [các]} may be missing, {@code (và|&)} is one of
 * several. Patterns may be nested; a backslash takes away a sign's meaning.
 */
final class PhrasePattern {

    private final String pattern;
    private int at;

    private PhrasePattern(String pattern) {
        this.pattern = pattern;
    }

    /** All phrases a pattern stands for. */
    static List<String> expand(String pattern) {
        return new PhrasePattern(pattern)
                .alternatives().stream().map(Whitespace::collapse).distinct().toList();
    }

    private List<String> alternatives() {
        var all = new ArrayList<String>();
        var current = List.of("");
        while (at < pattern.length() && !isClosing(pattern.charAt(at))) {
            char c = pattern.charAt(at++);
            if (c == '|') {
                all.addAll(current);
                current = List.of("");
            } else if (c == '[' || c == '(') {
                var choices = new ArrayList<>(alternatives());
                if (c == '[') {
                    choices.add("");
                }
                at++;
                current = product(current, choices);
            } else {
                current = product(current, List.of(String.valueOf(c == '\\' ? pattern.charAt(at++) : c)));
            }
        }
        all.addAll(current);
        return all;
    }

    private static boolean isClosing(char c) {
        return c == ']' || c == ')';
    }

    private static List<String> product(List<String> heads, List<String> tails) {
        return heads.stream()
                .flatMap(head -> tails.stream().map(tail -> head + tail))
                .toList();
    }
}
