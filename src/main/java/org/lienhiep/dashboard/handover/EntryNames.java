package org.lienhiep.dashboard.handover;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of files inside a pack. Whatever people call their files: no folder, no character that means something to a
 * computer, not too long, and none twice, also for computers that know no difference of case.
 */
final class EntryNames {

    private static final int LONGEST = 100;
    private static final int LONGEST_ENDING = 12;

    private final Set<String> taken = new HashSet<>();

    /** A name for a file in this folder of the pack. */
    String in(String folder, String wanted) {
        var safe = safe(wanted);
        var dot = safe.lastIndexOf('.');
        var hasEnding = dot > 0 && safe.length() - dot <= LONGEST_ENDING;
        var stem = hasEnding ? safe.substring(0, dot) : safe;
        var ending = hasEnding ? safe.substring(dot) : "";
        var name = folder + "/" + safe;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = "%s/%s-%d%s".formatted(folder, stem, number, ending);
        }
        return name;
    }

    private static String safe(String wanted) {
        var composed = Normalizer.normalize(wanted, Normalizer.Form.NFC);
        var last = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "_")
                .replaceAll("^[. ]+|[. ]+$", "")
                .strip();
        if (plain.isEmpty()) {
            return "tep";
        }
        // Cut from the middle, so that the ending stays.
        return plain.length() <= LONGEST
                ? plain
                : plain.substring(0, LONGEST - LONGEST_ENDING) + plain.substring(plain.length() - LONGEST_ENDING);
    }
}
