package org.lienhiep.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.lienhiep.access.Access;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.ChangeDetails;
import org.lienhiep.organisation.HeadCounts;
import org.lienhiep.organisation.OrganisationChanges;
import org.lienhiep.organisation.OrganisationDetails;
import org.lienhiep.organisation.OrganisationHistory;
import org.lienhiep.organisation.OrganisationState;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.AsOf;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.Fact;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.HistoryPanel;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.PagePanels;
import org.lienhiep.shell.RecordButtons;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.Section;

/** One organisation: what is recorded about it, and what other features add. */
@Route(OrganisationLinks.LIST + "/:code")
@PermitAll
class OrganisationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Organisations organisations;
    private final OrganisationHistory history;
    private final OrganisationChanges changes;
    private final HeadCounts headCounts;
    private final Access access;
    private final AuditTrail trail;
    private final RecordCatalog catalog;
    private final PagePanels panels;
    private final Clock clock;
    private String title = "";
    private String code = "";
    private LocalDate today = LocalDate.EPOCH;
    private LocalDate day = LocalDate.EPOCH;

    OrganisationView(
            Organisations organisations,
            OrganisationHistory history,
            OrganisationChanges changes,
            HeadCounts headCounts,
            Access access,
            AuditTrail trail,
            RecordCatalog catalog,
            PagePanels panels,
            Clock clock) {
        this.organisations = organisations;
        this.history = history;
        this.changes = changes;
        this.headCounts = headCounts;
        this.access = access;
        this.trail = trail;
        this.catalog = catalog;
        this.panels = panels;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        var id = organisations.withCode(code).id();
        today = LocalDate.now(clock);
        day = AsOf.read(event.getLocation().getQueryParameters(), today);
        show(id);
    }

    private void show(OrganisationId id) {
        var details = organisations.get(id, day);
        title = details.label().name().in(getLocale());
        removeAll();
        add(header(details), new AsOf(day, today));
        heir(details).ifPresent(this::add);
        add(facts(details));
        var editable = access.may(Permission.EDIT_ORGANISATIONS, id);
        add(new TimeLinePart(id, history.timeLine(id), day, editable ? change -> askToWithdraw(change, id) : null));
        panels.about(OrganisationId.class, id, day).forEach(this::add);
        add(new HeadCountPart(headCounts, id, day));
        add(new HistoryPanel(trail, details.id().value(), details.stamp(), "organisation"));
    }

    /** Where to look when it exists no longer. */
    private Optional<Div> heir(OrganisationDetails details) {
        if (details.state() != OrganisationState.DISSOLVED) {
            return Optional.empty();
        }
        return history.heir(details.id(), day).map(heir -> {
            var note = new Div(
                    new Icon("git-merge"),
                    new Span(getTranslation("organisation.heir")),
                    link(
                            AsOf.keep(OrganisationLinks.page(heir), day, today),
                            heir.name().in(getLocale())));
            note.addClassName("organisation-heir");
            return note;
        });
    }

    private void askToWithdraw(ChangeDetails change, OrganisationId id) {
        Confirm.action(
                getTranslation("organisation.change.withdraw.title"),
                getTranslation("organisation.change.withdraw.text"),
                getTranslation("organisation.change.withdraw"),
                () -> withdraw(change, id));
    }

    private void withdraw(ChangeDetails change, OrganisationId id) {
        try {
            changes.withdraw(change.id());
            Notices.done(getTranslation("organisation.change.withdrawn"));
            if (organisations.byCode(code).isPresent()) {
                show(id);
            } else {
                UI.getCurrent().navigate(OrganisationLinks.LIST);
            }
        } catch (InvalidInput refused) {
            Notices.problem(refused);
        }
    }

    private PageHeader header(OrganisationDetails details) {
        var header = new PageHeader(title)
                .under(getTranslation("organisation.title"), OrganisationLinks.LIST)
                .context(
                        StateChip.of(details.state()),
                        new Span(details.label().code()),
                        new Span(getTranslation(
                                "organisation.kind." + details.label().kind())));
        if (access.may(Permission.EDIT_ORGANISATIONS, details.id())) {
            var edit = RecordButtons.edit(OrganisationLinks.edit(details.label().code()));
            var record = new Button(getTranslation("organisation.change.record"), new Icon("history"), _ -> {
                var target = new Location(OrganisationLinks.change(details.label()));
                UI.getCurrent().navigate(target.getPath(), target.getQueryParameters());
            });
            var delete = RecordButtons.delete(
                    title,
                    getTranslation("organisation.delete.text"),
                    () -> organisations.delete(details.id()),
                    OrganisationLinks.LIST);
            header.actions(edit, record, delete);
        }
        return header;
    }

    private Section facts(OrganisationDetails details) {
        var values = details.values();
        var formats = Formats.of(getLocale());
        var facts = Fact.sheet()
                .add(label("name"), values.name())
                .add(label("shortName"), values.shortName())
                .add(label("nameEn"), values.nameEn())
                .add(label("shortNameEn"), values.shortNameEn())
                .add(label("founded"), values.founded() == null ? null : formats.partial(values.founded()))
                .add(label("dissolved"), values.dissolved() == null ? null : formats.partial(values.dissolved()))
                .add(label("place"), values.place());
        var parent = values.parent();
        if (parent != null) {
            catalog.named(OrganisationId.class, parent, getLocale())
                    .ifPresent(entry ->
                            facts.add(label("parent"), link(AsOf.keep(entry.path(), day, today), entry.label())));
            facts.add(label("membership"), membership(details, formats));
        }
        facts.add(label("decision"), values.decision())
                .add(label("address"), values.address())
                .add(label("phone"), values.phone())
                .add(label("email"), values.email());
        if (values.website() != null) {
            var site = new Anchor(values.website(), values.website());
            site.setTarget("_blank");
            site.getElement().setAttribute("rel", "noopener noreferrer");
            facts.add(label("website"), site);
        }
        facts.add(label("note"), values.note());
        return new Section(getTranslation("organisation.profile"), facts);
    }

    /** The period, and since when without a gap where that is another day. */
    private String membership(OrganisationDetails details, Formats formats) {
        var values = details.values();
        var range = formats.range(new DateRange(values.memberSince(), values.memberUntil()));
        var since = details.memberSince();
        return since == null || since.equals(values.memberSince())
                ? range
                : range + " · " + getTranslation("organisation.member-since", formats.partial(since));
    }

    private static Anchor link(String path, String text) {
        var link = new Anchor(path, text);
        link.setRouterIgnore(false);
        return link;
    }

    private String label(String component) {
        return getTranslation("organisation." + component);
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
