package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.shell.Fact;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/**
 * What else there is to know about a cell: what counts, what earlier reports say, what the press says, a note of
 * one's own, and the decision when two people filled it in.
 */
final class CellDetails extends Div {

    private final ReportSheet sheet;
    private final CellRow row;
    private final @Nullable CellWriter writer;
    private final Div decision = new Div();
    private final TextArea note = new TextArea();

    /**
     * The details of a cell.
     *
     * @param writer null when the person may not change it
     */
    CellDetails(ReportSheet sheet, CellRow row, @Nullable CellWriter writer) {
        this.sheet = sheet;
        this.row = row;
        this.writer = writer;
        addClassName("cell-details");
        decision.addClassName("cell-decision");
        decision.getElement().setAttribute("role", "alert");
        note.setLabel(getTranslation("reporting.cell.note"));
        note.setMaxRows(4);
        note.setWidthFull();
        note.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                writeNote(change.getValue());
            }
        });
    }

    private void writeNote(String typed) {
        if (writer != null) {
            writer.note(typed.isBlank() ? null : typed.strip());
        }
    }

    /** Shows what is known now. */
    void refresh() {
        removeAll();
        add(decision);
        var definition = row.cell().definition();
        if (definition != null) {
            add(new Paragraph(definition.in(getLocale())));
        }
        add(facts());
        if (writer != null) {
            showNote();
            add(note);
        }
    }

    /** The cell was stored: there is nothing to decide any more. */
    void settled() {
        decision.removeAll();
        showNote();
    }

    private void showNote() {
        var stored = row.stored();
        note.setValue(stored.note() == null ? "" : stored.note());
        note.setReadOnly(stored.state() == null && !row.isTroubled());
        note.setHelperText(note.isReadOnly() ? getTranslation("reporting.cell.note.first") : null);
    }

    private Fact.Sheet facts() {
        var formats = Formats.of(getLocale());
        var facts = Fact.sheet();
        var recent = new Div();
        recent.addClassName("cell-recent");
        for (var point : row.cell().recent()) {
            if (point.state() != null) {
                recent.add(new Span(
                        Table.secondary(point.period().code()),
                        new Span(sheet.text().write(point.state(), point.figure()))));
            }
        }
        if (recent.getComponentCount() > 0) {
            facts.add(getTranslation("reporting.cell.recent"), recent);
        }
        var stated = StatedList.of(
                sheet.report().services().catalog(),
                sheet.report().stated(row.cell().indicator().id()));
        stated.ifPresent(list -> facts.add(getTranslation("reporting.stated"), list));
        var changedAt = row.cell().updatedAt();
        if (changedAt != null) {
            facts.add(
                    getTranslation("reporting.cell.last"),
                    getTranslation("reporting.by", String.valueOf(row.cell().updatedBy()), formats.moment(changedAt)));
        }
        return facts;
    }

    /** Puts the cursor where the reason belongs that "unknown" needs. */
    void askForReason() {
        note.setReadOnly(false);
        note.setHelperText(getTranslation("reporting.cell.reason"));
        note.focus();
    }

    /** Shows who was faster, and both values to choose from. */
    void ask(StaleRecord stale, String theirs, String mine, Runnable keepMine, Runnable takeTheirs) {
        decision.removeAll();
        var keep = new Button(getTranslation("reporting.cell.keep-mine", named(mine)), _ -> keepMine.run());
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        decision.add(
                new Span(getTranslation(
                        "reporting.cell.both",
                        stale.changedBy(),
                        Formats.of(I18n.reader()).moment(stale.changedAt()),
                        named(theirs),
                        named(mine))),
                keep,
                new Button(getTranslation("reporting.cell.take-theirs", named(theirs)), _ -> takeTheirs.run()));
    }

    private String named(String value) {
        return value.isEmpty() ? getTranslation("reporting.cell.blank") : value;
    }
}
