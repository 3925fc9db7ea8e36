package org.lienhiep.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.lienhiep.access.Grant;
import org.lienhiep.account.Accounts;
import org.lienhiep.account.TokenRow;
import org.lienhiep.account.Tokens;
import org.lienhiep.account.UserDraft;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.Fact;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordForm;
import org.lienhiep.shell.Section;

/** One's own account: who one is here, password, API tokens. */
@Route("profile")
@PermitAll
class ProfileView extends Div implements HasDynamicTitle {

    private final Accounts accounts;
    private final Tokens tokens;
    private final RecordCatalog catalog;
    private final Div tokenList = new Div();

    ProfileView(Accounts accounts, Tokens tokens, RecordCatalog catalog) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.catalog = catalog;
        addClassName("page");
        var own = accounts.own();
        add(new PageHeader(getTranslation("account.profile")), identity(own), password(), tokens());
        showTokens();
    }

    private Section identity(UserDraft own) {
        return new Section(
                getTranslation("account.profile.identity"),
                Fact.sheet()
                        .add(getTranslation("account.user.displayName"), own.displayName())
                        .add(getTranslation("account.user.username"), own.username())
                        .add(getTranslation("account.user.email"), own.email())
                        .add(getTranslation("account.user.grants"), grants(own)));
    }

    private UnorderedList grants(UserDraft own) {
        var organisations = own.grants().stream()
                .map(Grant::organisation)
                .filter(Objects::nonNull)
                .toList();
        var names = catalog.named(OrganisationId.class, organisations, getLocale());
        var list = new UnorderedList();
        for (var grant : own.grants()) {
            var organisation = grant.organisation();
            var where = organisation == null
                    ? getTranslation("account.grant.everywhere")
                    : names.containsKey(organisation) ? names.get(organisation).label() : "?";
            list.add(new ListItem(getTranslation("account.role." + grant.role()) + " · " + where));
        }
        return list;
    }

    private Section password() {
        var form = new RecordForm<>(PasswordChange.class, "account.password");
        form.field("current", new PasswordField());
        form.field("wanted", new PasswordField()).setHelperText(getTranslation("account.password.help"));
        form.field("repeated", new PasswordField());
        form.required("current", "wanted", "repeated");
        form.edit(
                new Versioned<>(new PasswordChange("", "", ""), 0),
                (values, _) -> {
                    if (!Objects.equals(values.wanted(), values.repeated())) {
                        throw InvalidInput.in("repeated", "account.password.differs");
                    }
                    accounts.changeOwnPassword(String.valueOf(values.current()), values.wanted());
                    return "profile";
                },
                null,
                "profile");
        return new Section(getTranslation("account.password.change"), form);
    }

    private Section tokens() {
        var create = new Button(getTranslation("account.token.new"), new Icon("plus"), _ -> new TokenDialog().open());
        return new Section(
                        getTranslation("account.tokens"),
                        new Paragraph(getTranslation("account.tokens.text")),
                        tokenList)
                .actions(create);
    }

    private void showTokens() {
        tokenList.removeAll();
        List<TokenRow> own = tokens.own();
        if (own.isEmpty()) {
            tokenList.add(new Paragraph(getTranslation("account.tokens.none")));
            return;
        }
        var formats = Formats.of(getLocale());
        var list = new UnorderedList();
        for (var token : own) {
            var revoke = new Button(
                    getTranslation("account.token.revoke"),
                    _ -> Confirm.deletion(token.name(), getTranslation("account.token.revoke.text"), () -> {
                        tokens.revoke(token.id());
                        showTokens();
                    }));
            revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            var detail = new Span(getTranslation(
                    "account.token.line",
                    formats.day(token.expiresOn()),
                    token.lastUsed() == null ? "–" : formats.moment(token.lastUsed())));
            detail.addClassName("secondary");
            list.add(new ListItem(new Span(token.name()), detail, revoke));
        }
        list.addClassName("tokens");
        tokenList.add(list);
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("account.profile"));
    }

    /** Asks what a new token is for, then shows it once. */
    private final class TokenDialog extends Dialog {

        private final TextField name = new TextField(getTranslation("account.token.name"));
        private final DatePicker expires = new DatePicker(getTranslation("account.token.expires"));

        private TokenDialog() {
            setHeaderTitle(getTranslation("account.token.new"));
            name.setRequiredIndicatorVisible(true);
            name.setWidthFull();
            expires.setWidthFull();
            add(name, expires);
            var make = new Button(getTranslation("account.token.make"), _ -> make());
            make.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(new Button(getTranslation("shell.cancel"), _ -> close()), make);
        }

        private void make() {
            try {
                var minted = tokens.mint(name.getValue(), expires.getValue());
                removeAll();
                getFooter().removeAll();
                var shown = new TextField(getTranslation("account.token.once"));
                shown.setValue(minted.token());
                shown.setReadOnly(true);
                shown.setWidthFull();
                shown.setAutoselect(true);
                add(shown);
                getFooter().add(new Button(getTranslation("shell.close"), _ -> close()));
                showTokens();
            } catch (InvalidInput invalid) {
                var problem = invalid.problems().getFirst();
                var text = getTranslation(problem.message(), problem.arguments());
                var atName = "name".equals(problem.field());
                name.setInvalid(atName);
                name.setErrorMessage(text);
                expires.setInvalid(!atName);
                expires.setErrorMessage(text);
            }
        }
    }
}
