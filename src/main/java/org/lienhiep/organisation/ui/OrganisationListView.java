package org.lienhiep.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.organisation.OrganisationFilter;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationOrder;
import org.lienhiep.organisation.OrganisationRow;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.AsOf;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordList;

/** The register of organisations. */
@Route(OrganisationLinks.LIST)
@Menu(title = "organisation.title", icon = "network", order = 50)
@PermitAll
class OrganisationListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Organisations organisations;
    private final Clock clock;
    private final boolean mayEdit;

    OrganisationListView(Organisations organisations, Access access, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
        this.mayEdit = access.mayAnywhere(Permission.EDIT_ORGANISATIONS);
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var today = LocalDate.now(clock);
        var day = AsOf.read(event.getLocation().getQueryParameters(), today);
        var header = new PageHeader(getTranslation("organisation.title"));
        if (mayEdit) {
            header.actions(addButton(), changeButton());
        }
        var list = new RecordList<>(
                OrganisationOrder.class,
                OrganisationFilter.all(day).onlyExisting(true),
                organisations::list,
                organisations::count,
                (OrganisationRow row) -> AsOf.keep(OrganisationLinks.page(row.code()), day, today));
        list.search(text -> list.filter().withText(text)).filter(kinds(list)).filter(existing(list));
        columns(list);
        list.empty(new EmptyState(
                "network", getTranslation("organisation.none"), getTranslation("organisation.none.text")));
        add(header, new AsOf(day, today), list);
    }

    private Button changeButton() {
        return new Button(
                getTranslation("organisation.change.record"),
                new Icon("history"),
                _ -> UI.getCurrent().navigate(OrganisationLinks.CHANGE));
    }

    private Checkbox existing(RecordList<OrganisationFilter, OrganisationOrder, OrganisationRow> list) {
        var all = new Checkbox(getTranslation("organisation.list.all"));
        all.addValueChangeListener(change -> list.show(list.filter().onlyExisting(!change.getValue())));
        return all;
    }

    private Button addButton() {
        var button = new Button(getTranslation("organisation.new"), new Icon("plus"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(_ -> UI.getCurrent().navigate(OrganisationLinks.create()));
        return button;
    }

    private Select<OrganisationKind> kinds(RecordList<OrganisationFilter, OrganisationOrder, OrganisationRow> list) {
        var kinds = new Select<OrganisationKind>();
        kinds.setItems(OrganisationKind.values());
        kinds.setItemLabelGenerator(kind -> kind == null ? getTranslation("organisation.kind.all") : kind(kind));
        kinds.setEmptySelectionAllowed(true);
        kinds.setEmptySelectionCaption(getTranslation("organisation.kind.all"));
        kinds.setAriaLabel(getTranslation("organisation.kind"));
        kinds.addValueChangeListener(change -> list.show(list.filter().withKind(change.getValue())));
        return kinds;
    }

    private void columns(RecordList<OrganisationFilter, OrganisationOrder, OrganisationRow> list) {
        var formats = Formats.of(getLocale());
        list.name(
                        OrganisationOrder.NAME,
                        getTranslation("organisation.name"),
                        row -> row.name().in(getLocale()))
                .column(OrganisationOrder.CODE, getTranslation("organisation.code"), OrganisationRow::code)
                .column(OrganisationOrder.KIND, getTranslation("organisation.kind"), row -> kind(row.kind()))
                .column(
                        OrganisationOrder.FOUNDED,
                        getTranslation("organisation.founded"),
                        row -> formats.partial(row.founded()))
                .column(
                        OrganisationOrder.MEMBER_SINCE,
                        getTranslation("organisation.membership"),
                        row -> row.membership() == null ? "–" : formats.range(row.membership()))
                .component(getTranslation("organisation.state"), row -> StateChip.of(row.state()))
                .card(
                        row -> row.name().in(getLocale()),
                        row -> List.of(new Span(row.code()), new Span(kind(row.kind())), StateChip.of(row.state())));
    }

    private String kind(OrganisationKind kind) {
        return getTranslation("organisation.kind." + kind);
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("organisation.title"));
    }
}
