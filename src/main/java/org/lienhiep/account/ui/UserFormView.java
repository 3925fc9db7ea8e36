package org.lienhiep.account.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lienhiep.account.Accounts;
import org.lienhiep.account.UserDraft;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.UserId;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;
import org.lienhiep.shell.RecordForm;

/** One account: who it is, and his roles. */
@Route(UserListView.PATH + "/:id")
@RouteAlias(UserListView.PATH + "/new")
@RolesAllowed("ADMINISTRATOR")
class UserFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Accounts accounts;
    private final RecordCatalog catalog;
    private String title = "";

    UserFormView(Accounts accounts, RecordCatalog catalog) {
        this.accounts = accounts;
        this.catalog = catalog;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters().get("id").ifPresentOrElse(this::change, this::create);
    }

    private void create() {
        title = getTranslation("account.user.new");
        show(
                new Versioned<>(UserDraft.blank(getLocale().getLanguage()), 0),
                (values, _) -> accounts.create(values),
                null);
    }

    private void change(String text) {
        var id = id(text);
        var opened = accounts.edit(id);
        title = String.valueOf(opened.values().displayName());
        show(opened, (values, version) -> accounts.update(id, values, version), () -> accounts.edit(id));
    }

    private static UserId id(String text) {
        try {
            return UserId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("user", text);
        }
    }

    @FunctionalInterface
    private interface Store {
        void store(UserDraft values, int version);
    }

    private void show(Versioned<UserDraft> opened, Store store, @Nullable Supplier<Versioned<UserDraft>> reload) {
        var form = new RecordForm<>(UserDraft.class, "account.user");
        form.text("displayName").focus();
        form.text("username").setHelperText(getTranslation("account.user.username.help"));
        form.text("email");
        form.field("language", languages());
        var password = form.optional("password", new PasswordField());
        password.setHelperText(getTranslation(reload == null ? "account.password.first" : "account.password.reset"));
        form.field("enabled", new Checkbox());
        var person = form.field("person", new RecordField<>(catalog, PersonId.class));
        person.setHelperText(getTranslation("account.user.person.help"));
        person.setClearButtonVisible(true);
        form.section("account.user.grants");
        form.wide(form.field("grants", new GrantsField(catalog)));
        form.required("displayName", "username");
        form.edit(
                opened,
                (values, version) -> {
                    store.store(values, version);
                    return UserListView.PATH;
                },
                reload,
                UserListView.PATH);
        add(new PageHeader(title).under(getTranslation("account.users"), UserListView.PATH), form);
    }

    private Select<String> languages() {
        var languages = new Select<String>();
        languages.setItems("vi", "en");
        languages.setItemLabelGenerator(each -> getTranslation("shell.language." + each));
        return languages;
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
