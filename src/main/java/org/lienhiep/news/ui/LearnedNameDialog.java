package org.lienhiep.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.RecordId;
import org.lienhiep.news.AliasKind;
import org.lienhiep.news.learning.LearnedNames;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.FormDialog;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;

/** Enters a name by hand; where it means another record already, asks before it means the new one. */
final class LearnedNameDialog {

    private final LearnedNames names;
    private final OrganisationId union;
    private final Runnable added;
    private final FormDialog dialog;
    private final TextField written = new TextField();
    private final Select<AliasKind> kind = new Select<>();
    private final RecordField<OrganisationId> organisation;
    private final RecordField<PersonId> person;
    private final RecordField<IndicatorId> indicator;

    LearnedNameDialog(LearnedNames names, RecordCatalog catalog, OrganisationId union, Runnable added) {
        this.names = names;
        this.union = union;
        this.added = added;
        organisation = new RecordField<>(catalog, OrganisationId.class);
        person = new RecordField<>(catalog, PersonId.class);
        indicator = new RecordField<>(catalog, IndicatorId.class);
        dialog = new FormDialog(text("news.learned.add"), text("news.learned.add.text"));
        dialog.field("written", text("news.learned.written"), written);
        written.setWidthFull();
        written.setRequiredIndicatorVisible(true);
        kind.setItems(AliasKind.values());
        kind.setItemLabelGenerator(each -> text("news.learned.kind." + each));
        dialog.field("kind", text("news.learned.kind"), kind);
        for (var field : new RecordField<?>[] {organisation, person, indicator}) {
            field.setWidthFull();
            field.setRequiredIndicatorVisible(true);
        }
        dialog.field("organisation", text("news.learned.target"), organisation);
        dialog.field("person", text("news.learned.target"), person);
        dialog.field("indicator", text("news.learned.target"), indicator);
        kind.addValueChangeListener(change -> show(change.getValue()));
        kind.setValue(AliasKind.ORGANISATION);
        dialog.action(text("shell.save"), () -> add(false));
    }

    void open() {
        dialog.open();
    }

    private void show(AliasKind chosen) {
        organisation.setVisible(chosen == AliasKind.ORGANISATION);
        person.setVisible(chosen == AliasKind.PERSON);
        indicator.setVisible(chosen == AliasKind.INDICATOR);
    }

    private void add(boolean replace) {
        try {
            names.add(union, kind.getValue(), written.getValue(), target(), replace);
        } catch (InvalidInput invalid) {
            if (invalid.problems().stream().anyMatch(each -> each.message().equals(LearnedNames.TAKEN))) {
                Confirm.action(
                        text("news.learned.replace", written.getValue()),
                        text("news.learned.replace.text"),
                        text("news.learned.replace.do"),
                        this::replace);
            }
            throw new InvalidInput(invalid.problems().stream().map(this::placed).toList());
        }
        done();
    }

    private void replace() {
        try {
            names.add(union, kind.getValue(), written.getValue(), target(), true);
            dialog.close();
            done();
        } catch (InvalidInput invalid) {
            Notices.problem(invalid);
        }
    }

    private void done() {
        added.run();
        Notices.done(text("news.learned.added", written.getValue()));
    }

    /** The record is chosen in one of three fields. */
    private InvalidInput.Problem placed(InvalidInput.Problem problem) {
        if (!"target".equals(problem.field())) {
            return problem;
        }
        var field = switch (kind.getValue()) {
            case ORGANISATION -> "organisation";
            case PERSON -> "person";
            case INDICATOR -> "indicator";
        };
        return new InvalidInput.Problem(field, problem.message(), problem.arguments());
    }

    private @Nullable UUID target() {
        RecordId chosen = switch (kind.getValue()) {
            case ORGANISATION -> organisation.getValue();
            case PERSON -> person.getValue();
            case INDICATOR -> indicator.getValue();
        };
        return chosen == null ? null : chosen.value();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
