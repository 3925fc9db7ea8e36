package org.lienhiep.meeting.minutes.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.minutes.Contribution;
import org.lienhiep.shell.RowsField;

/** Who spoke on an item. Stored as soon as every row is complete. */
final class SpeakersField extends Div {

    private final transient MinutesDesk desk;
    private final MeetingId meeting;
    private final @Nullable UUID item;
    private final RowsField<Contribution> rows;
    private final Details details = new Details();
    private final Span state = new Span();

    SpeakersField(MinutesDesk desk, MeetingId meeting, @Nullable UUID item, List<Contribution> said) {
        this.desk = desk;
        this.meeting = meeting;
        this.item = item;
        addClassName("minute-speakers");
        rows = new RowsField<>(getTranslation("meeting.contributions.add"), () -> new ContributionRow(desk.catalog));
        rows.setValue(said);
        rows.addValueChangeListener(_ -> store());
        state.addClassName("secondary");
        state.getElement().setAttribute("role", "status");
        details.add(rows, state);
        details.setOpened(!said.isEmpty());
        summarise();
        add(details);
    }

    private void summarise() {
        details.setSummaryText(
                getTranslation("meeting.contributions", rows.getValue().size()));
    }

    private void store() {
        summarise();
        rows.clearProblems();
        try {
            desk.minutes.contribute(meeting, item, rows.getValue());
            state.setText(getTranslation("shell.saved"));
        } catch (InvalidInput incomplete) {
            var problem = incomplete.problems().getFirst();
            state.setText(getTranslation("meeting.contributions.incomplete")
                    + " "
                    + getTranslation(problem.message(), problem.arguments()));
        }
    }
}
