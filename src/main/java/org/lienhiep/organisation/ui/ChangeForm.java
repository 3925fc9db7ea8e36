package org.lienhiep.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.ChangeDraft;
import org.lienhiep.organisation.ChangeDraft.MemberMove;
import org.lienhiep.organisation.ChangeDraft.NewOrganisation;
import org.lienhiep.organisation.ChangeKind;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.FieldProblems;
import org.lienhiep.shell.PartialDateField;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;
import org.lienhiep.shell.RowsField;
import org.lienhiep.shell.Section;

/** The fields of a change: what happens to whom, since when, by which decision. Shows only what its kind needs. */
final class ChangeForm extends Div {

    private final RecordCatalog catalog;
    private final Runnable changed;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final FieldProblems problems = new FieldProblems(fields);
    private final Select<ChangeKind> kind = new Select<>();
    private final Paragraph help = new Paragraph();
    private final Div who = new Div();
    private final PartialDateField effective = new PartialDateField();
    private final TextField number = new TextField();
    private final DayField decidedOn = new DayField();
    private final TextField decidedBy = new TextField();
    private final TextArea note = new TextArea();
    private RowsField<OrganisationId> from;
    private @Nullable RecordField<OrganisationId> into;
    private @Nullable RowsField<NewOrganisation> founded;

    /**
     * An empty form.
     *
     * @param changed told of every change that a person makes
     */
    ChangeForm(RecordCatalog catalog, Runnable changed) {
        this.catalog = catalog;
        this.changed = changed;
        this.from = parties();
        addClassName("change-form");
        kind.setItems(ChangeKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("organisation.change.kind." + each));
        kind.addValueChangeListener(_ -> showKind());
        help.addClassName("secondary");
        who.addClassName("change-who");
        var first = new Section(getTranslation("organisation.change.what"), labelled("kind", kind), help, who);
        var second = new Section(getTranslation("organisation.change.when"), decision());
        add(problems, first, second);
    }

    private FormLayout decision() {
        var layout = new FormLayout();
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setColumnWidth("17em");
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        effective.setHelperText(getTranslation("organisation.change.effective.help"));
        note.setMinRows(2);
        layout.add(
                labelled("effective", effective),
                labelled("decisionNumber", number),
                labelled("decidedOn", decidedOn),
                labelled("decidedBy", decidedBy),
                labelled("note", note));
        layout.setColspan(note, 2);
        return layout;
    }

    private <V, F extends Component & HasValue<?, V> & HasLabel> F labelled(String name, F field) {
        field.setLabel(getTranslation("organisation.change." + name));
        return watched(name, field);
    }

    private <V, F extends Component & HasValue<?, V>> F watched(String name, F field) {
        field.addValueChangeListener(_ -> changed.run());
        fields.put(name, field);
        return field;
    }

    private RowsField<OrganisationId> parties() {
        return new RowsField<>(
                        getTranslation("organisation.change.from.add"), PartyRow.FIELD, () -> new PartyRow(catalog))
                .startWithOne();
    }

    private void showKind() {
        var chosen = kind.getValue();
        var kept = from.getValue();
        who.removeAll();
        into = null;
        founded = null;
        fields.keySet().removeAll(List.of("from", "into", "founded"));
        if (chosen == null) {
            help.setText("");
            return;
        }
        help.setText(getTranslation("organisation.change.help." + chosen));
        from = watched("from", parties());
        from.setLabel(getTranslation("organisation.change.from." + chosen));
        from.setValue(kept);
        who.add(from);
        if (chosen.needsInto()) {
            into = watched("into", new RecordField<>(catalog, OrganisationId.class));
            into.setLabel(getTranslation(
                    chosen == ChangeKind.ABSORBED ? "organisation.change.into" : "organisation.change.union"));
            who.add(into);
        }
        if (chosen.founds() || chosen == ChangeKind.RENAMED) {
            founded = watched("founded", founded(chosen));
            who.add(founded);
        }
        changed.run();
    }

    private RowsField<NewOrganisation> founded(ChangeKind chosen) {
        var coded = chosen != ChangeKind.RENAMED;
        RowsField<NewOrganisation> field = new RowsField<NewOrganisation>(
                        getTranslation("organisation.change.founded.add"), () -> new FoundedRow(coded))
                .startWithOne();
        field.setLabel(getTranslation(coded ? "organisation.change.founded" : "organisation.change.names"));
        field.addClassName("founded-rows");
        return field;
    }

    /** Begins with what an address names. */
    void begin(@Nullable ChangeKind chosen, List<OrganisationId> parties) {
        from.setValue(parties);
        if (chosen != null) {
            kind.setValue(chosen);
        }
    }

    /** What was entered. */
    ChangeDraft draft(List<MemberMove> moves) {
        return new ChangeDraft(
                kind.getValue(),
                effective.getValue(),
                text(number),
                decidedOn.getValue(),
                text(decidedBy),
                text(note),
                from.getValue(),
                into == null ? null : into.getValue(),
                founded == null ? List.of() : founded.getValue(),
                moves);
    }

    private static @Nullable String text(HasValue<?, String> field) {
        var text = CleanText.of(Objects.requireNonNullElse(field.getValue(), "")).strip();
        return text.isEmpty() ? null : text;
    }

    FieldProblems problems() {
        return problems;
    }

    /** Lets problems of members be shown in their table; null when there is none. */
    void moves(@Nullable MoveTable table) {
        fields.remove("moves");
        if (table != null) {
            fields.put("moves", table);
        }
    }

    /** Whether something was typed that would be lost. */
    boolean hasChanges() {
        return !kind.isEmpty()
                && (!effective.isEmpty() || !number.isEmpty() || (founded != null && !founded.isEmpty()));
    }
}
