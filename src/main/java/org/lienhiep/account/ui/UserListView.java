package org.lienhiep.account.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.lienhiep.account.Accounts;
import org.lienhiep.account.UserOrder;
import org.lienhiep.account.UserRow;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordList;

/** All accounts that the administrator keeps. */
@Route(UserListView.PATH)
@Menu(title = "account.users", icon = "users-round", order = 90)
@RolesAllowed("ADMINISTRATOR")
class UserListView extends Div implements HasDynamicTitle {

    static final String PATH = "users";

    UserListView(Accounts accounts) {
        addClassName("page");
        var create = new Button(
                getTranslation("account.user.new"),
                new Icon("plus"),
                _ -> UI.getCurrent().navigate(PATH + "/new"));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var formats = Formats.of(getLocale());
        var list = new RecordList<String, UserOrder, UserRow>(
                UserOrder.class, "", accounts::list, accounts::count, row -> PATH + "/" + row.id());
        list.search(text -> text)
                .name(UserOrder.DISPLAY_NAME, getTranslation("account.user.displayName"), UserRow::displayName)
                .column(UserOrder.USERNAME, getTranslation("account.user.username"), UserRow::username)
                .column(getTranslation("account.user.grants"), this::roles)
                .column(
                        UserOrder.LAST_SIGNED_IN,
                        getTranslation("account.user.last-signed-in"),
                        row -> row.lastSignedIn() == null ? "–" : formats.moment(row.lastSignedIn()))
                .component(getTranslation("account.user.state"), this::state)
                .card(UserRow::displayName, row -> List.of(new Span(row.username()), new Span(roles(row)), state(row)))
                .empty(new EmptyState(
                        "users-round", getTranslation("account.user.none"), getTranslation("account.user.none.text")));
        add(new PageHeader(getTranslation("account.users")).actions(create), list);
    }

    private String roles(UserRow row) {
        return row.grants().stream()
                .map(grant -> getTranslation("account.role." + grant.role()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Chip state(UserRow row) {
        return row.enabled()
                ? new Chip("circle-check", getTranslation("account.user.enabled.yes"), Chip.Tone.SUCCESS)
                : new Chip("lock", getTranslation("account.user.enabled.no"), Chip.Tone.NEUTRAL);
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("account.users"));
    }
}
