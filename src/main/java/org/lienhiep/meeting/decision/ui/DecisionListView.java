package org.lienhiep.meeting.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lienhiep.access.Permission;
import org.lienhiep.meeting.decision.DecisionFilter;
import org.lienhiep.meeting.decision.DecisionOrder;
import org.lienhiep.meeting.decision.DecisionRow;
import org.lienhiep.meeting.decision.DecisionStatus;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordList;
import org.lienhiep.shell.Workspace;

/** The decisions of all bodies in one register: what is late first, then what comes next. */
@Route(DecisionLinks.LIST)
@Menu(title = "meeting.register", icon = "scroll-text", order = 22)
@PermitAll
class DecisionListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RegisterServices services;
    private final Workspace workspace;
    private final DecisionAddress addresses;
    private final LocalDate today;
    private final Formats formats = Formats.of(I18n.reader());
    private QueryParameters address = QueryParameters.empty();

    DecisionListView(RegisterServices services, Workspace workspace) {
        this.services = services;
        this.workspace = workspace;
        this.today = services.today();
        addresses = new DecisionAddress(services.organisations());
        addClassNames("page", "decision-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        removeAll();
        var filter = addresses
                .read(address)
                .withOrganisation(workspace.organisation().orElse(null));
        var list = list(filter);
        add(header(list), list);
    }

    private RecordList<DecisionFilter, DecisionOrder, DecisionRow> list(DecisionFilter filter) {
        var list = new RecordList<DecisionFilter, DecisionOrder, DecisionRow>(
                DecisionOrder.class,
                filter,
                services.register()::list,
                services.register()::count,
                row -> DecisionLinks.page(row.id()));
        list.search(filter.text(), text -> remembered(list.filter().withText(text)));
        new DecisionFilters(list, narrowed -> list.show(remembered(narrowed)))
                .add(services.register(), services.catalog());
        columns(list);
        if (services.access().mayAnywhere(Permission.EDIT_MEETINGS)) {
            var selection = new DecisionSelection(services, list::refresh);
            list.filter(selection).with(selection::choosing);
        }
        list.empty(empty());
        return list;
    }

    private void columns(RecordList<DecisionFilter, DecisionOrder, DecisionRow> list) {
        list.component(DecisionOrder.NUMBER, getTranslation("meeting.decision.number"), this::number)
                .name(DecisionOrder.TEXT, getTranslation("meeting.decision.text"), DecisionListView::words)
                .component(getTranslation("meeting.decision.owner"), this::owner)
                .component(DecisionOrder.DUE, getTranslation("meeting.decision.due"), this::due)
                .component(
                        DecisionOrder.DECIDED_ON,
                        getTranslation("meeting.decision.decidedOn"),
                        row -> new Span(formats.day(row.decidedOn())))
                .component(getTranslation("meeting.decision.state"), row -> DecisionChips.of(this, row, today))
                .with(DecisionListView::widths)
                .card(row -> row.number() + " – " + words(row), this::card);
    }

    private static void widths(Grid<DecisionRow> grid) {
        grid.getColumnByKey(DecisionOrder.TEXT.name()).setWidth("18rem").setFlexGrow(4);
        grid.getColumnByKey(DecisionOrder.NUMBER.name())
                .setAutoWidth(false)
                .setWidth("9.5rem")
                .setFlexGrow(0);
        grid.getColumns().get(2).setAutoWidth(false).setWidth("10rem").setFlexGrow(2);
    }

    private Component number(DecisionRow row) {
        var body = new Span(row.body() == null ? getTranslation("meeting.decision.kind." + row.kind()) : row.body());
        body.addClassName("secondary");
        var number = new Div(new Span(row.number()), body);
        number.addClassName("decision-id");
        return number;
    }

    /** Enough to know it by; the whole stands on its page. */
    static String words(DecisionRow row) {
        var line = row.text().replaceAll("\\s+", " ");
        return line.length() <= 160 ? line : line.substring(0, line.lastIndexOf(' ', 158) + 1) + "…";
    }

    private Component owner(DecisionRow row) {
        var owner = new Div();
        owner.addClassName("decision-id");
        if (row.owner() != null) {
            owner.add(new Span(row.owner().brief(getLocale())));
        }
        if (row.ownerPerson() != null) {
            var person = new Span(row.ownerPerson());
            person.addClassName("secondary");
            owner.add(person);
        }
        return owner.getChildren().findAny().isEmpty() ? new Span("–") : owner;
    }

    private Component due(DecisionRow row) {
        var due = new Div(new Span(formats.day(row.due())));
        due.addClassName("decision-id");
        if (row.reminders() > 0) {
            var reminded = new Span(getTranslation("meeting.register.reminded", row.reminders()));
            reminded.addClassName("secondary");
            due.add(reminded);
        }
        return due;
    }

    private List<Component> card(DecisionRow row) {
        return List.of(
                owner(row),
                new Span(getTranslation("meeting.decision.due") + ": " + formats.day(row.due())),
                DecisionChips.of(this, row, today));
    }

    private EmptyState empty() {
        var help = getTranslation("meeting.register.none.text");
        return new EmptyState("scroll-text", getTranslation("meeting.register.none"), help);
    }

    private PageHeader header(RecordList<DecisionFilter, DecisionOrder, DecisionRow> list) {
        var header = new PageHeader(getTranslation("meeting.register"));
        if (services.access().mayAnywhere(Permission.EDIT_MEETINGS)) {
            var record = new Button(
                    getTranslation("meeting.register.new"),
                    new Icon("plus"),
                    _ -> UI.getCurrent().navigate(DecisionLinks.create()));
            record.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(record);
        }
        header.actions(new RegisterDownloads(services, list::filter));
        var here = DecisionFilter.ALL.withOrganisation(list.filter().organisation());
        var late = services.register().count(here.withStatus(DecisionStatus.OVERDUE));
        var open = services.register().count(here.onlyUnfinished());
        header.context(
                link(DecisionAddress.UNFINISHED, "meeting.register.open", open),
                link(DecisionStatus.OVERDUE.name(), "meeting.register.overdue", late));
        return header;
    }

    private Component link(String status, String message, int count) {
        var link = DecisionLinks.anchor(
                DecisionLinks.LIST + "?" + DecisionAddress.STATUS + "=" + status, getTranslation(message, count));
        if (status.equals(DecisionStatus.OVERDUE.name()) && count > 0) {
            link.addClassName("late");
        }
        return link;
    }

    /** Written into the address, so that the page comes back the same. */
    private DecisionFilter remembered(DecisionFilter filter) {
        var owner = Optional.ofNullable(filter.owner())
                .map(id -> services.organisations().labels(List.of(id), today).get(id))
                .map(OrganisationLabel::code);
        address = DecisionAddress.write(filter, owner, workspace.write(address));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(DecisionLinks.LIST, address));
        return filter;
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("meeting.register"));
    }
}
