package org.lienhiep.organisation.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.lienhiep.organisation.ChangeDraft;
import org.lienhiep.organisation.ChangeKind;
import org.lienhiep.organisation.Organisations;

/** Who goes on after a change, read from the form while it is filled in. */
final class EnteredSuccessors implements MoveTable.Successors {

    private final Supplier<ChangeDraft> form;
    private final Organisations organisations;

    EnteredSuccessors(Supplier<ChangeDraft> form, Organisations organisations) {
        this.form = form;
        this.organisations = organisations;
    }

    @Override
    public String code() {
        var founded = form.get().founded();
        return founded.isEmpty() ? "" : requireNonNullElse(founded.getFirst().code(), "");
    }

    @Override
    public List<String> names() {
        var draft = form.get();
        if (draft.kind() != ChangeKind.DIVIDED && draft.kind() != ChangeKind.SPLIT_OFF) {
            return List.of();
        }
        var ui = UI.getCurrent();
        var names = new ArrayList<String>();
        var day = draft.effective();
        if (mayStay() && day != null) {
            organisations
                    .labels(draft.from(), day.earliest().minusDays(1))
                    .values()
                    .forEach(old -> names.add(ui.getTranslation(
                            "organisation.change.stays", old.name().in(ui.getLocale()))));
        }
        for (var founded : draft.founded()) {
            names.add(requireNonNullElse(
                    founded.name(), ui.getTranslation("organisation.change.founded.number", names.size() + 1)));
        }
        return names;
    }

    @Override
    public boolean mayStay() {
        return form.get().kind() == ChangeKind.SPLIT_OFF;
    }
}
