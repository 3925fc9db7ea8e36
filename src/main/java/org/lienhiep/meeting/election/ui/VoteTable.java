package org.lienhiep.meeting.election.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.stream.Stream;

/** The candidates of a round with their votes. Where it is wider than its frame, the frame scrolls, by keyboard too. */
final class VoteTable extends Div {

    private final NativeTable table = new NativeTable();

    /**
     * A table without candidates.
     *
     * @param label what the frame is called for whoever does not see it
     */
    VoteTable(String label) {
        addClassName("contest-frame");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", label);
        table.addClassName("contest-table");
        var heads = new NativeTableRow();
        Stream.of("candidate", "yes", "no", "share", "outcome").map(this::column).forEach(heads::add);
        table.getHead().add(heads);
        add(table);
    }

    private NativeTableHeaderCell column(String name) {
        var cell = new NativeTableHeaderCell(getTranslation("meeting.contest." + name));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    VoteTable caption(String text) {
        table.setCaptionText(text);
        return this;
    }

    NativeTableBody lines() {
        return table.getBody();
    }
}
