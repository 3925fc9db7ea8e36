package org.lienhiep.document;

import java.util.Locale;

/** The line under an annex's title that says which document it goes with. */
public final class AnnexReference {

    private AnnexReference() {}

    /** "(Kèm theo Báo cáo số 12/BC-LHH ngày 05/7/2026 của Liên hiệp …)", with gaps for what is still open. */
    public static String of(OfficialDocument document) {
        var kind = document.type().toLowerCase(Locale.forLanguageTag("vi"));
        var number = document.number().line().replaceFirst("^Số: ", "");
        var date = document.placeAndDate();
        var day = date.open()
                ? "ngày%1$s/%1$s/%2$d".formatted("\u00A0".repeat(4), date.day().getYear())
                : "ngày %02d/%d/%d"
                        .formatted(
                                date.day().getDayOfMonth(),
                                date.day().getMonthValue(),
                                date.day().getYear());
        return "(Kèm theo %s%s số %s %s)"
                .formatted(kind.substring(0, 1).toUpperCase(Locale.ROOT), kind.substring(1), number, day);
    }
}
