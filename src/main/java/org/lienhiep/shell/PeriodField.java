package org.lienhiep.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lienhiep.kernel.CalendarYear;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.VietnamTime;

/** A half-year or a year under review, the latest first; typing its code or year finds it. */
public final class PeriodField extends ComboBox<Period> {

    private static final int YEARS_BACK = 60;

    /** An empty field. */
    public PeriodField() {
        setItemLabelGenerator(period -> Periods.name(this, period) + " (" + period.code() + ")");
        setItems(choices(LocalDate.now(VietnamTime.ZONE).getYear() + 1));
        setClearButtonVisible(true);
    }

    private static List<Period> choices(int latest) {
        var choices = new ArrayList<Period>();
        for (int year = latest; year >= latest - YEARS_BACK; year--) {
            choices.add(new CalendarYear(year));
            choices.add(new HalfYear(year, 2));
            choices.add(new HalfYear(year, 1));
        }
        return choices;
    }
}
