package org.lienhiep.meeting.election.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;
import org.lienhiep.meeting.election.Count.CountedVote;

/** One candidate's line in a round: the votes as fields, and what they come to. */
final class VoteLine {

    final IntegerField yes;
    final IntegerField no;
    private final String name;
    private final Div share = new Div();
    private final Div outcome = new Div();

    VoteLine(String name, IntegerField yes, IntegerField no) {
        this.name = name;
        this.yes = yes;
        this.no = no;
    }

    NativeTableRow row() {
        var head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                head,
                new NativeTableCell(yes),
                new NativeTableCell(no),
                new NativeTableCell(share),
                new NativeTableCell(outcome));
    }

    /** What the votes come to; nothing while none are entered. */
    void show(@Nullable CountedVote vote) {
        share.removeAll();
        outcome.removeAll();
        if (vote != null) {
            share.add(new ShareBar(vote.share()));
            outcome.add(OutcomeChips.of(outcome, vote.outcome()));
        }
    }
}
