package org.lienhiep.dashboard.desk.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.lienhiep.dashboard.desk.Urgency;
import org.lienhiep.shell.Chip;

/** How much time is left, or how late something is: sign, words and colour. */
final class DueChip {

    private static final long DAYS_ARE_TOO_MANY = 60;
    private static final long DAYS_OF_A_MONTH = 30;
    private static final long MONTHS_ARE_TOO_MANY = 24;
    private static final long MONTHS_OF_A_YEAR = 12;

    private DueChip() {}

    /** The chip; empty where no day is set. */
    static Optional<Chip> of(Component reader, Urgency urgency) {
        return switch (urgency) {
            case Urgency.Late(var days) -> Optional.of(new Chip("triangle-alert", late(reader, days), Chip.Tone.ERROR));
            case Urgency.Today() ->
                Optional.of(new Chip("clock", reader.getTranslation("dashboard.desk.today"), Chip.Tone.WARNING));
            case Urgency.Left left ->
                Optional.of(new Chip(
                        "clock",
                        reader.getTranslation("dashboard.desk.left", left.days()),
                        left.soon() ? Chip.Tone.WARNING : Chip.Tone.NEUTRAL));
            case Urgency.Open() -> Optional.empty();
        };
    }

    private static String late(Component reader, long days) {
        if (days <= DAYS_ARE_TOO_MANY) {
            return reader.getTranslation("dashboard.desk.late", days);
        }
        var months = days / DAYS_OF_A_MONTH;
        return months <= MONTHS_ARE_TOO_MANY
                ? reader.getTranslation("dashboard.desk.late.months", months)
                : reader.getTranslation("dashboard.desk.late.years", months / MONTHS_OF_A_YEAR);
    }
}
