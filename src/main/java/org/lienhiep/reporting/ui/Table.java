package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** The cells that the tables of this feature are made of. */
final class Table {

    private Table() {}

    /** A heading of a column. */
    static NativeTableHeaderCell column(String text, String... classes) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        cell.addClassNames(classes);
        return cell;
    }

    /** A heading of a column that says nothing one could not see. */
    static NativeTableHeaderCell silentColumn(String text) {
        var cell = column("", "silent");
        cell.add(hidden(text));
        return cell;
    }

    /** The heading of a row. */
    static NativeTableHeaderCell row(Component... content) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    /** A row that names the rows below it. */
    static NativeTableRow group(String text, int columns) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "colgroup");
        cell.getElement().setAttribute("colspan", Integer.toString(columns));
        var row = new NativeTableRow(cell);
        row.addClassName("table-group");
        return row;
    }

    /** A cell with this text; the label stands before it where the table becomes cards. */
    static NativeTableCell number(String text, String label) {
        var cell = new NativeTableCell(text);
        cell.addClassName("number");
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    /** A cell with this content; the label stands before it where the table becomes cards. */
    static NativeTableCell cell(String label, Component... content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }

    /** Text for those who do not see the page. */
    static Span hidden(String text) {
        var span = new Span(text);
        span.addClassName("for-ears");
        return span;
    }

    /** Smaller text that explains. */
    static Span secondary(String text) {
        var span = new Span(text);
        span.addClassName("secondary");
        return span;
    }
}
