package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import org.lienhiep.kernel.CalendarYear;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Period;

/** Names of periods in the reader's language. */
public final class Periods {

    private Periods() {}

    /** The period written out: "6 tháng đầu năm 2011", "năm 2023". */
    public static String name(Component reader, Period period) {
        return switch (period) {
            case HalfYear(var year, var half) ->
                reader.getTranslation(half == 1 ? "shell.period.h1" : "shell.period.h2", Integer.toString(year));
            case CalendarYear(var year) -> reader.getTranslation("shell.period.year", Integer.toString(year));
        };
    }
}
