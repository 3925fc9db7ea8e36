package org.lienhiep.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.ChangeDraft;
import org.lienhiep.organisation.ChangeDraft.Fate;
import org.lienhiep.organisation.ChangeKind;
import org.lienhiep.organisation.ChangePreview;
import org.lienhiep.organisation.MemberPair;
import org.lienhiep.organisation.OrganisationChanges;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.Section;
import org.lienhiep.shell.UnsavedGuard;
import org.springframework.security.access.AccessDeniedException;

/** Records what happens to organisations: fields, then exactly what will change, then the confirmation. */
@Route(OrganisationLinks.CHANGE)
@PermitAll
class ChangeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Set<ChangeKind> MEMBERS_MOVE =
            Set.of(ChangeKind.UNITED, ChangeKind.ABSORBED, ChangeKind.DIVIDED, ChangeKind.SPLIT_OFF);

    private final Organisations organisations;
    private final OrganisationChanges changes;
    private final Access access;
    private final RecordCatalog catalog;
    private final Div members = new Div();
    private final Div outcome = new Div();
    private final Button record = new Button();
    private ChangeForm form;
    private final UnsavedGuard guard;
    private @Nullable MoveTable moves;
    private @Nullable MembersOf shown;

    /** For which organisations the table of members was made. */
    private record MembersOf(
            List<OrganisationId> from, @Nullable OrganisationId into, PartialDate day, ChangeKind kind) {}

    ChangeView(Organisations organisations, OrganisationChanges changes, Access access, RecordCatalog catalog) {
        this.organisations = organisations;
        this.changes = changes;
        this.access = access;
        this.catalog = catalog;
        this.form = new ChangeForm(catalog, this::changed);
        this.guard = new UnsavedGuard(this, () -> form.hasChanges());
        addClassName("page");
        record.setText(getTranslation("organisation.change.confirm"));
        record.addThemeVariants(ButtonVariant.PRIMARY);
        record.addClickListener(_ -> record());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        access.requireAnywhere(Permission.EDIT_ORGANISATIONS);
        removeAll();
        form = new ChangeForm(catalog, this::changed);
        var preview = new Button(getTranslation("organisation.change.preview"), new Icon("eye"), _ -> preview());
        preview.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(
                preview,
                new Button(getTranslation("shell.cancel"), _ -> UI.getCurrent().navigate(OrganisationLinks.LIST)));
        actions.addClassName("form-actions");
        add(
                new PageHeader(getTranslation("organisation.change.record"))
                        .under(getTranslation("organisation.title"), OrganisationLinks.LIST),
                form,
                members,
                actions,
                outcome);
        var address = event.getLocation().getQueryParameters();
        form.begin(kind(address).orElse(null), about(address).stream().toList());
    }

    private Optional<OrganisationId> about(QueryParameters address) {
        return address.getSingleParameter("of").flatMap(organisations::byCode).map(OrganisationLabel::id);
    }

    private static Optional<ChangeKind> kind(QueryParameters address) {
        return address.getSingleParameter("kind")
                .flatMap(name -> Arrays.stream(ChangeKind.values())
                        .filter(each -> each.name().equals(name))
                        .findFirst());
    }

    /** What was previewed is no longer what would be recorded. */
    private void changed() {
        outcome.removeAll();
        showMembers();
    }

    private void showMembers() {
        var draft = form.draft(List.of());
        var kind = draft.kind();
        var day = draft.effective();
        if (kind == null
                || !MEMBERS_MOVE.contains(kind)
                || day == null
                || draft.from().isEmpty()) {
            shown = null;
            moves = null;
            form.moves(null);
            members.removeAll();
            return;
        }
        var wanted = new MembersOf(draft.from(), draft.into(), day, kind);
        if (!wanted.equals(shown)) {
            shown = wanted;
            showMembers(draft, day);
        } else if (moves != null) {
            moves.offerSuccessors();
        }
    }

    private void showMembers(ChangeDraft draft, PartialDate day) {
        members.removeAll();
        var allowed = draft.from().stream().allMatch(each -> access.may(Permission.EDIT_ORGANISATIONS, each));
        List<MemberPair> found = allowed ? changes.members(draft.from(), draft.into(), day) : List.of();
        if (found.isEmpty()) {
            moves = null;
            form.moves(null);
            return;
        }
        var successors = new EnteredSuccessors(() -> form.draft(List.of()), before(draft, day));
        var table = new MoveTable(found, successors, outcome::removeAll);
        moves = table;
        form.moves(table);
        var section = new Section(
                getTranslation("organisation.change.members", found.size()),
                new Paragraph(getTranslation("organisation.change.members.text")),
                table);
        if (table.hasPairs()) {
            section.actions(
                    new Button(getTranslation("organisation.change.pair.unite"), _ -> table.pair(Fate.UNITED)),
                    new Button(getTranslation("organisation.change.pair.absorb"), _ -> table.pair(Fate.ABSORBED)));
        }
        members.add(section);
    }

    private Map<OrganisationId, OrganisationLabel> before(ChangeDraft draft, PartialDate day) {
        var named = new HashSet<>(draft.from());
        if (draft.into() != null) {
            named.add(draft.into());
        }
        return organisations.labels(named, day.earliest().minusDays(1));
    }

    private ChangeDraft draft() {
        return form.draft(moves == null ? List.of() : moves.moves());
    }

    private void preview() {
        outcome.removeAll();
        attempt(() -> show(changes.preview(draft())));
    }

    private void show(ChangePreview preview) {
        var actions = new Div(record);
        actions.addClassName("form-actions");
        var part = new ChangePreviewPart(preview);
        outcome.add(part, actions);
        part.getElement().executeJs("this.scrollIntoView({block: 'start'})");
    }

    private void record() {
        attempt(() -> {
            var draft = draft();
            changes.record(draft);
            guard.release();
            Notices.done(getTranslation("organisation.change.recorded"));
            UI.getCurrent().navigate(page(draft));
        });
    }

    /** The page of the one that goes on, or that began, or to which it happened. */
    private String page(ChangeDraft draft) {
        var kind = draft.kind();
        if (kind != null && kind.founds()) {
            var code = draft.founded().getFirst().code();
            return code == null ? OrganisationLinks.LIST : OrganisationLinks.page(code);
        }
        var id = kind == ChangeKind.ABSORBED && draft.into() != null
                ? draft.into()
                : draft.from().getFirst();
        var label = organisations.labels(List.of(id), LocalDate.EPOCH).get(id);
        return label == null ? OrganisationLinks.LIST : OrganisationLinks.page(label);
    }

    private void attempt(Runnable step) {
        form.problems().clear();
        if (form.problems().markUnreadable()) {
            form.problems().focusFirst();
            return;
        }
        try {
            step.run();
        } catch (InvalidInput invalid) {
            form.problems().show(invalid);
        } catch (AccessDeniedException refused) {
            Notices.problem(getTranslation("organisation.change.not-allowed"));
        }
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("organisation.change.record"));
    }
}
