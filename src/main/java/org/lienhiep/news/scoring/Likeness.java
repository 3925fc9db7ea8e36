package org.lienhiep.news.scoring;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two texts say the same thing in other words: the yardstick of the corpus. */
final class Likeness {

    private static final double SHARED = 0.6;
    private static final List<Map.Entry<String, String>> ABBREVIATIONS = List.of(
            Map.entry("kh&kt", "khoa hoc va ky thuat"),
            Map.entry("khkt", "khoa hoc va ky thuat"),
            Map.entry("ubnd", "uy ban nhan dan"),
            Map.entry("bch", "ban chap hanh"),
            Map.entry("btv", "ban thuong vu"),
            Map.entry("lhh", "lien hiep hoi"),
            Map.entry("lien hiep cac hoi", "lien hiep hoi"),
            Map.entry("khoa hoc ky thuat", "khoa hoc va ky thuat"),
            Map.entry(" tinh ", " "));

    private Likeness() {}

    static boolean alike(@Nullable String one, @Nullable String other) {
        return alike(one, other, SHARED);
    }

    /** One contains the other, or at least this share of their words is common to both. */
    static boolean alike(@Nullable String one, @Nullable String other, double share) {
        var a = fold(one);
        var b = fold(other);
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b);
        }
        if (a.contains(b) || b.contains(a)) {
            return true;
        }
        var all = words(a);
        all.addAll(words(b));
        var common = words(a);
        common.retainAll(words(b));
        return (double) common.size() / all.size() >= share;
    }

    /** Lower case, no diacritics, abbreviations spelt out, single blanks. */
    static String fold(@Nullable String text) {
        var small = (text == null ? "" : text).toLowerCase(Locale.ROOT).replace('đ', 'd');
        var bare = Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        var folded = " " + bare.replaceAll("[^a-z0-9&]+", " ") + " ";
        for (var abbreviation : ABBREVIATIONS) {
            folded = folded.replace(abbreviation.getKey(), abbreviation.getValue());
        }
        return String.join(" ", folded.strip().split("\\s+"));
    }

    private static Set<String> words(String folded) {
        return new HashSet<>(List.of(folded.split(" ", -1)));
    }
}
