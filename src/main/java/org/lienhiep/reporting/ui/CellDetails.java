package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.shell.Fact;
import org.lienhiep.shell.Formats;

/**
 * What else there is to know about a cell: what counts, what earlier reports say, what the press says, what other
 * features add, a note of one's own, and the decision when two people filled it in.
 */
final class CellDetails extends Div {

    private final ReportSheet sheet;
    private final CellRow row;
    private final @Nullable CellWriter writer;
    private final CellDecision decision = new CellDecision();
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
        note.setLabel(getTranslation("reporting.cell.note"));
        note.setMaxRows(4);
        note.setWidthFull();
        note.addValueChangeListener(change -> {
            if (change.isFromClient() && writer != null) {
                writer.note(
                        change.getValue().isBlank() ? null : change.getValue().strip());
            }
        });
    }

    /** Shows what is known now. */
    void refresh() {
        removeAll();
        add(decision);
        var definition = row.cell().definition();
        if (definition != null) {
            add(new Paragraph(definition.in(getLocale())));
        }
        var changed = row.cell().definitionChange();
        if (changed != null) {
            add(new Paragraph(DefinitionMark.words(changed)));
        }
        if (row.cell().computed()) {
            add(new Paragraph(getTranslation("reporting.cell.computed")));
        }
        add(facts());
        if (writer != null) {
            showNote();
            add(note);
        }
        var place = new CellPlace(sheet, row);
        sheet.report().services().panels().forEach(panel -> panel.part(place).ifPresent(this::add));
    }

    /** The cell was stored: there is nothing to decide any more. */
    void settled() {
        decision.removeAll();
        showNote();
    }

    private void showNote() {
        var stored = row.stored();
        note.setValue(stored.note() == null ? "" : stored.note());
        note.setReadOnly(!row.isEditable() || (stored.state() == null && !row.isTroubled()));
        note.setHelperText(note.isReadOnly() && row.isEditable() ? getTranslation("reporting.cell.note.first") : null);
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

    /** Puts the cursor into the note, with this sentence below it. */
    void askForNote(String help) {
        sheet.reveal(row);
        note.setReadOnly(false);
        note.setHelperText(help);
        note.focus();
    }

    /** Shows who was faster, and both values to choose from. */
    void ask(StaleRecord stale, String theirs, String mine, Runnable keepMine, Runnable takeTheirs) {
        sheet.reveal(row);
        decision.ask(stale, theirs, mine, keepMine, takeTheirs);
    }
}
