package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingDraftBuilder;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.ReviewedPeriod;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordEntry;
import org.lienhiep.shell.Workspace;

/** Form for a new meeting, planned or past, or for one that is recorded. */
@Route(MeetingLinks.LIST + "/:id/edit")
@RouteAlias(MeetingLinks.LIST + "/new")
@PermitAll
class MeetingFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Meetings meetings;
    private final Organisations organisations;
    private final Access access;
    private final RecordCatalog catalog;
    private final Invitees invitees;
    private final Rolls rolls;
    private final Workspace workspace;
    private String title = "";

    MeetingFormView(
            Meetings meetings,
            Organisations organisations,
            Access access,
            RecordCatalog catalog,
            Invitees invitees,
            Rolls rolls,
            Workspace workspace) {
        this.meetings = meetings;
        this.organisations = organisations;
        this.access = access;
        this.catalog = catalog;
        this.invitees = invitees;
        this.rolls = rolls;
        this.workspace = workspace;
        addClassNames("page", "meeting-form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get("id")
                .ifPresentOrElse(
                        id -> change(MeetingView.id(id)),
                        () -> create(event.getLocation().getQueryParameters()));
    }

    private void create(QueryParameters given) {
        access.requireAnywhere(Permission.EDIT_MEETINGS);
        title = getTranslation("meeting.new");
        var fields = new MeetingForm(catalog, invitees, rolls, null);
        fields.form()
                .alsoSave(getTranslation("meeting.save-next"), this::next)
                .edit(
                        new Versioned<>(draft(given), 0),
                        (values, _) -> MeetingLinks.page(meetings.create(values)),
                        null,
                        MeetingLinks.LIST);
        add(new PageHeader(title).under(getTranslation("meeting.title"), MeetingLinks.LIST), fields.form());
        fields.begin();
    }

    private MeetingDraft draft(QueryParameters given) {
        var kind = parameter(given, MeetingLinks.KIND, MeetingKind::valueOf);
        var heldOn = parameter(given, MeetingLinks.ON, LocalDate::parse);
        return new MeetingDraftBuilder()
                .kind(kind.orElse(null))
                .heldOn(heldOn.orElse(null))
                .period(kind.flatMap(what -> heldOn.flatMap(day -> ReviewedPeriod.proposed(what, day)))
                        .orElse(null))
                .hosts(given
                        .getSingleParameter(MeetingLinks.HOST)
                        .flatMap(organisations::byCode)
                        .map(OrganisationLabel::id)
                        .or(this::usualHost)
                        .stream()
                        .toList())
                .build();
    }

    private Optional<OrganisationId> usualHost() {
        return workspace.organisation().filter(chosen -> access.may(Permission.EDIT_MEETINGS, chosen));
    }

    /** What an address says amiss is left out: it was written by hand. */
    private static <T> Optional<T> parameter(QueryParameters given, String name, Function<String, T> read) {
        try {
            return given.getSingleParameter(name).map(read);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Whoever enters a pile of meetings enters those of one organiser and kind. */
    private String next(MeetingDraft stored) {
        return MeetingLinks.create(
                stored.kind(),
                catalog.named(OrganisationId.class, stored.hosts().getFirst(), getLocale())
                        .map(RecordEntry::detail)
                        .orElse(null));
    }

    private void change(MeetingId id) {
        var opened = meetings.edit(id);
        var name = meetings.get(id).name().in(getLocale());
        title = getTranslation("meeting.edit", name);
        var fields = new MeetingForm(catalog, invitees, rolls, opened.values().state());
        fields.form()
                .edit(
                        opened,
                        (values, version) -> {
                            meetings.update(id, values, version);
                            return MeetingLinks.page(id);
                        },
                        () -> meetings.edit(id),
                        MeetingLinks.page(id));
        add(
                new PageHeader(title)
                        .under(getTranslation("meeting.title"), MeetingLinks.LIST)
                        .under(name, MeetingLinks.page(id)),
                fields.form());
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
