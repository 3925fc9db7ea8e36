package org.lienhiep.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Objects;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationDraft;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.PartialDateField;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;
import org.lienhiep.shell.RecordForm;
import org.lienhiep.shell.Workspace;

/** Form for a new organisation or one that is recorded. */
@Route(OrganisationLinks.LIST + "/:code/edit")
@RouteAlias(OrganisationLinks.LIST + "/new")
@PermitAll
class OrganisationFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Organisations organisations;
    private final Access access;
    private final RecordCatalog catalog;
    private final Workspace workspace;
    private String title = "";

    OrganisationFormView(Organisations organisations, Access access, RecordCatalog catalog, Workspace workspace) {
        this.organisations = organisations;
        this.access = access;
        this.catalog = catalog;
        this.workspace = workspace;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters().get("code").ifPresentOrElse(this::change, this::create);
    }

    private void create() {
        access.requireAnywhere(Permission.EDIT_ORGANISATIONS);
        title = getTranslation("organisation.new");
        var draft = OrganisationDraft.blank(
                OrganisationKind.SOCIETY, workspace.organisation().orElse(null));
        var form = form();
        form.edit(
                new Versioned<>(draft, 0),
                (values, _) -> {
                    var entered = upperCaseCode(values);
                    organisations.create(entered);
                    return page(entered);
                },
                null,
                OrganisationLinks.LIST);
        add(new PageHeader(title).under(getTranslation("organisation.title"), OrganisationLinks.LIST), form);
    }

    private void change(String code) {
        var label = organisations.withCode(code);
        var id = label.id();
        title = getTranslation("organisation.edit", label.name().in(getLocale()));
        var form = form();
        form.edit(
                organisations.edit(id),
                (values, version) -> {
                    var entered = upperCaseCode(values);
                    organisations.update(id, entered, version);
                    return page(entered);
                },
                () -> organisations.edit(id),
                OrganisationLinks.page(code));
        add(
                new PageHeader(title)
                        .under(getTranslation("organisation.title"), OrganisationLinks.LIST)
                        .under(label.name().in(getLocale()), OrganisationLinks.page(label)),
                form);
    }

    private static String page(OrganisationDraft stored) {
        return OrganisationLinks.page(Objects.requireNonNull(stored.code(), "a stored organisation has a code"));
    }

    private static OrganisationDraft upperCaseCode(OrganisationDraft draft) {
        return draft.withCode(draft.code() == null ? null : draft.code().toUpperCase(Locale.ROOT));
    }

    private RecordForm<OrganisationDraft> form() {
        var form = new RecordForm<>(OrganisationDraft.class, "organisation");
        form.text("name").focus();
        form.text("shortName");
        form.text("nameEn");
        form.text("shortNameEn");
        form.text("code").setHelperText(getTranslation("organisation.code.help"));
        form.field("kind", kinds());
        form.section("organisation.membership");
        form.field("parent", new RecordField<>(catalog, OrganisationId.class));
        form.field("memberSince", new PartialDateField());
        form.field("memberUntil", new PartialDateField());
        form.text("decision");
        form.section("organisation.profile");
        form.field("founded", new PartialDateField());
        form.field("dissolved", new PartialDateField());
        form.text("place");
        form.text("address");
        form.text("phone");
        form.text("email");
        form.text("website");
        form.area("note");
        return form.required("name", "code", "kind");
    }

    private Select<OrganisationKind> kinds() {
        var kinds = new Select<OrganisationKind>();
        kinds.setItems(OrganisationKind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation("organisation.kind." + kind));
        return kinds;
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
