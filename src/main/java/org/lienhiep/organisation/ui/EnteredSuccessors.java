package org.lienhiep.organisation.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.ChangeDraft;
import org.lienhiep.organisation.ChangeKind;
import org.lienhiep.organisation.MemberPair;
import org.lienhiep.organisation.OrganisationLabel;

/** Who goes on after a change, read from the form while it is filled in. */
final class EnteredSuccessors implements MoveTable.Successors {

    private final Supplier<ChangeDraft> form;
    private final Map<OrganisationId, OrganisationLabel> before;

    /**
     * Reads the form whenever asked.
     *
     * @param before the organisations that the change starts from or goes into, as they are called until then
     */
    EnteredSuccessors(Supplier<ChangeDraft> form, Map<OrganisationId, OrganisationLabel> before) {
        this.form = form;
        this.before = Map.copyOf(before);
    }

    @Override
    public String code() {
        var founded = form.get().founded();
        return founded.isEmpty() ? "" : requireNonNullElse(founded.getFirst().code(), "");
    }

    @Override
    public String united(MemberPair pair) {
        var name = pair.member().name().vi();
        var parent = before(pair.parent());
        return parent == null ? name : PlaceAtEnd.moved(name, parent.name().vi(), name());
    }

    private String name() {
        var draft = form.get();
        var goesOn = before(draft.into());
        if (goesOn != null) {
            return goesOn.name().vi();
        }
        return draft.founded().isEmpty()
                ? ""
                : requireNonNullElse(draft.founded().getFirst().name(), "");
    }

    private @Nullable OrganisationLabel before(@Nullable OrganisationId organisation) {
        return organisation == null ? null : before.get(organisation);
    }

    @Override
    public List<String> names() {
        var draft = form.get();
        if (draft.kind() != ChangeKind.DIVIDED && draft.kind() != ChangeKind.SPLIT_OFF) {
            return List.of();
        }
        var ui = UI.getCurrent();
        var names = new ArrayList<String>();
        if (mayStay()) {
            for (var each : draft.from()) {
                var old = before(each);
                if (old != null) {
                    names.add(ui.getTranslation(
                            "organisation.change.stays", old.name().in(ui.getLocale())));
                }
            }
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
