package org.lienhiep.consolidation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.lienhiep.consolidation.FigureChange;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** Which figures differ from the issue before, and why. */
final class ChangesTable extends Div {

    private final Formats formats = Formats.of(I18n.reader());

    ChangesTable(List<FigureChange> changes) {
        addClassName("figure-changes");
        var table = new NativeTable();
        table.addClassName("figures");
        table.getHead()
                .add(new NativeTableRow(
                        column("reporting.indicator", ""),
                        column("consolidation.change.before", "number"),
                        column("consolidation.change.now", "number"),
                        column("consolidation.change.reason", "")));
        changes.forEach(change -> table.getBody().add(row(change)));
        add(table);
    }

    private NativeTableRow row(FigureChange change) {
        var name = new NativeTableHeaderCell(change.wording());
        name.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                name,
                cell("consolidation.change.before", formats.figure(change.before()), "number"),
                cell("consolidation.change.now", formats.figure(change.now()), "number"),
                cell("consolidation.change.reason", change.reason(), "reason"));
    }

    private NativeTableHeaderCell column(String key, String name) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName(name);
        return cell;
    }

    private NativeTableCell cell(String key, String text, String name) {
        var cell = new NativeTableCell(text);
        cell.setClassName(name);
        cell.getElement().setAttribute("data-label", getTranslation(key));
        return cell;
    }
}
