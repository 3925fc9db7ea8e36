package org.lienhiep.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is entered to issue a report.
 *
 * @param number register number in the series of the union and year; null when not entered
 * @param symbol such as {@code BC-LHH}
 * @param dated its day; null when not entered
 * @param authority in whose name it is signed, such as {@code TM. BAN THƯỜNG VỤ}; blank for nobody's
 * @param instead for whom the signer signs, such as {@code KT. CHỦ TỊCH}; blank when he is the head
 * @param office the signer's post as printed
 * @param signer his name
 * @param recipients who gets it, one each
 * @param reason why it is issued although societies are missing; blank when none is
 * @param wordsRead whether somebody has read the drafted words
 */
public record IssueDraft(
        @Nullable Integer number,
        String symbol,
        String place,
        @Nullable LocalDate dated,
        String authority,
        String instead,
        String office,
        String signer,
        List<String> recipients,
        String reason,
        boolean wordsRead) {

    public IssueDraft {
        // Choices that nobody made come from forms and programs as nothing at all.
        symbol = Objects.requireNonNullElse(symbol, "");
        place = Objects.requireNonNullElse(place, "");
        authority = Objects.requireNonNullElse(authority, "");
        instead = Objects.requireNonNullElse(instead, "");
        office = Objects.requireNonNullElse(office, "");
        signer = Objects.requireNonNullElse(signer, "");
        recipients = List.copyOf(Objects.requireNonNullElse(recipients, List.of()));
        reason = Objects.requireNonNullElse(reason, "");
    }
}
