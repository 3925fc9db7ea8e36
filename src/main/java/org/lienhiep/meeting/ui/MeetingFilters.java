package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.meeting.MeetingFilter;
import org.lienhiep.meeting.MeetingOrder;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.shell.ChoiceField;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.PeriodField;
import org.lienhiep.shell.RecordList;

/** What narrows the list of meetings: kind, state, period, days. */
final class MeetingFilters {

    private final RecordList<MeetingFilter, MeetingOrder, MeetingRow> list;
    private final DayField from = new DayField();
    private final DayField until = new DayField();

    MeetingFilters(RecordList<MeetingFilter, MeetingOrder, MeetingRow> list) {
        this.list = list;
    }

    void add() {
        list.filter(kinds()).filter(states()).filter(periods());
        day(from, "meeting.filter.from");
        day(until, "meeting.filter.until");
    }

    private ChoiceField<MeetingKind> kinds() {
        var kinds = new ChoiceField<>(kind -> text("meeting.kind." + kind), MeetingKind.values());
        kinds.setPlaceholder(text("meeting.kind.all"));
        kinds.setClearButtonVisible(true);
        kinds.setAriaLabel(text("meeting.kind"));
        kinds.addClassName("filter-kind");
        kinds.addValueChangeListener(change -> list.show(list.filter().withKind(change.getValue())));
        return kinds;
    }

    private Select<@Nullable MeetingState> states() {
        var states = new Select<@Nullable MeetingState>();
        states.setItems(MeetingState.values());
        states.setItemLabelGenerator(
                state -> state == null ? text("meeting.state.all") : text("meeting.state." + state));
        states.setEmptySelectionAllowed(true);
        states.setEmptySelectionCaption(text("meeting.state.all"));
        states.setAriaLabel(text("meeting.state"));
        states.addClassName("filter-state");
        states.addValueChangeListener(change -> list.show(
                change.getValue() == null
                        ? list.filter().withStates()
                        : list.filter().withStates(change.getValue())));
        return states;
    }

    private ComboBox<?> periods() {
        var periods = new PeriodField();
        periods.setPlaceholder(text("meeting.period.any"));
        periods.setAriaLabel(text("meeting.period"));
        periods.addClassName("filter-period");
        periods.addValueChangeListener(change -> list.show(list.filter().withPeriod(change.getValue())));
        return periods;
    }

    private void day(DayField field, String name) {
        field.setPlaceholder(text(name));
        field.setAriaLabel(text(name));
        field.setClearButtonVisible(true);
        field.addClassName("filter-day");
        field.addValueChangeListener(_ -> list.show(list.filter().between(from.getValue(), until.getValue())));
        list.filter(field);
    }

    private String text(String key) {
        return list.getTranslation(key);
    }
}
