package org.lienhiep.document.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as Excel allows them: short, without certain signs, each once. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    SheetNames(String first) {
        taken.add(first.toLowerCase(Locale.ROOT));
    }

    /** The wanted name, or one like it. */
    String unused(String wanted) {
        var allowed = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        var base = allowed.isEmpty() ? "Chi tiết" : allowed;
        var name = cut(base, LONGEST);
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            var end = " (" + i + ")";
            name = cut(base, LONGEST - end.length()) + end;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length).strip();
    }
}
