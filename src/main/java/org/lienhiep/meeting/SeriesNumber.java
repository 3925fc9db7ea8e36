package org.lienhiep.meeting;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number that belongs to a series, which the database counts as well: {@code 02/NQ-LHH} is the second of
 * {@code NQ-LHH}. A number without a stroke and an issuer counts in its meeting only.
 *
 * @param series what follows the stroke, in upper case
 */
record SeriesNumber(String series, int number) {

    private static final Pattern FORM = Pattern.compile("\\s*(\\d{1,5})\\s*/\\s*(\\S[^/]*-.*\\S)\\s*");

    /** The number as a decision carries it; empty when it belongs to no series. */
    static Optional<SeriesNumber> of(@Nullable String number) {
        var parts = FORM.matcher(number == null ? "" : number);
        return parts.matches()
                ? Optional.of(
                        new SeriesNumber(parts.group(2).toUpperCase(Locale.ROOT), Integer.parseInt(parts.group(1))))
                : Optional.empty();
    }
}
