package org.lienhiep.document;

import java.time.LocalDate;

/**
 * Where and when a document was issued: "Lạng Sơn, ngày 05 tháng 7 năm 2026".
 *
 * @param place printed as it is
 * @param day the day of issue or, while it is open, of drawing up; files carry it as their date
 * @param open whether day and month are left for the pen
 */
public record PlaceAndDate(String place, LocalDate day, boolean open) {

    private static final String GAP = "\u00A0".repeat(5);

    public PlaceAndDate {
        place = PlainText.line(place);
    }

    /** The line as it is printed. */
    public String line() {
        if (open) {
            return "%s, ngày%s tháng%s năm %d".formatted(place, GAP, GAP, day.getYear());
        }
        return place + ", " + DateWords.day(day);
    }
}
