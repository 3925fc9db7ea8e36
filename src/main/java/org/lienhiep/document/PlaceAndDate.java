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

    /** The line as it is printed; days below 10 and the first two months with a leading zero, as the decree asks. */
    public String line() {
        if (open) {
            return "%s, ngày%s tháng%s năm %d".formatted(place, GAP, GAP, day.getYear());
        }
        var month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : Integer.toString(day.getMonthValue());
        return "%s, ngày %02d tháng %s năm %d".formatted(place, day.getDayOfMonth(), month, day.getYear());
    }
}
