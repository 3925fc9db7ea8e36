package org.lienhiep.meeting.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.calendar.CalendarFeeds;
import org.lienhiep.meeting.calendar.FeedRow;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Section;
import org.lienhiep.shell.Workspace;

/** One's own secret addresses for calendar programs: how to use them, new ones, and revoking them. */
@Route(CalendarLinks.FEEDS)
@PermitAll
class FeedsView extends Div implements HasDynamicTitle {

    private final CalendarFeeds feeds;
    private final Organisations organisations;
    private final Access access;
    private final Workspace workspace;
    private final CalendarAddress address;
    private final Clock clock;
    private final Div minted = new Div();
    private final Div own = new Div();

    FeedsView(
            CalendarFeeds feeds,
            Organisations organisations,
            Access access,
            Workspace workspace,
            CalendarAddress address,
            Clock clock) {
        this.feeds = feeds;
        this.organisations = organisations;
        this.access = access;
        this.workspace = workspace;
        this.address = address;
        this.clock = clock;
        addClassNames("page", "calendar-feeds");
        minted.getElement().setAttribute("role", "status");
        add(
                new PageHeader(getTranslation("meeting.feed.title"))
                        .under(getTranslation("meeting.calendar"), CalendarLinks.PAGE)
                        .context(getTranslation("meeting.feed.text")),
                make(),
                new Section(getTranslation("meeting.feed.own"), own),
                help());
        list();
    }

    private Section make() {
        var buttons = new Div(button(getTranslation("meeting.feed.new.all"), null));
        buttons.addClassName("feed-buttons");
        workspace
                .organisation()
                .filter(chosen -> access.may(Permission.READ, chosen))
                .map(chosen -> organisations.labels(List.of(chosen), today()).get(chosen))
                .ifPresent(label -> buttons.add(button(
                        getTranslation("meeting.feed.new.of", label.name().in(getLocale())), label.id())));
        return new Section(getTranslation("meeting.feed.new"), buttons, minted);
    }

    private Button button(String text, @Nullable OrganisationId organisation) {
        return new Button(text, new Icon("plus"), _ -> mint(organisation));
    }

    private void mint(@Nullable OrganisationId organisation) {
        try {
            var shown = new TextField(getTranslation("meeting.feed.once"));
            shown.setValue(address.of(feeds.mint(organisation)));
            shown.setReadOnly(true);
            shown.setAutoselect(true);
            shown.setWidthFull();
            var copy = new Button(getTranslation("meeting.feed.copy"), new Icon("copy"));
            copy.addThemeVariants(ButtonVariant.PRIMARY);
            copy.addClickListener(_ -> {
                UI.getCurrent().getPage().executeJs("navigator.clipboard?.writeText($0)", shown.getValue());
                Notices.done(getTranslation("meeting.feed.copied"));
            });
            minted.removeAll();
            minted.add(shown, copy);
            list();
        } catch (InvalidInput many) {
            Notices.problem(many);
        }
    }

    private void list() {
        own.removeAll();
        var rows = feeds.own();
        if (rows.isEmpty()) {
            own.add(new Paragraph(getTranslation("meeting.feed.none")));
            return;
        }
        var labels = organisations.labels(
                rows.stream()
                        .map(FeedRow::organisation)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                today());
        var list = new UnorderedList();
        list.addClassName("tokens");
        rows.forEach(row -> list.add(line(row, row.organisation() == null ? null : labels.get(row.organisation()))));
        own.add(list);
    }

    private ListItem line(FeedRow row, @Nullable OrganisationLabel about) {
        var formats = Formats.of(getLocale());
        var name = about == null
                ? getTranslation("meeting.feed.all")
                : about.name().in(getLocale());
        var used = row.lastUsed();
        var detail = new Span(getTranslation(
                "meeting.feed.line",
                formats.moment(row.createdAt()),
                used == null ? getTranslation("meeting.feed.unused") : formats.moment(used)));
        detail.addClassName("secondary");
        var revoke = new Button(
                getTranslation("meeting.feed.revoke"),
                _ -> Confirm.deletion(name, getTranslation("meeting.feed.revoke.text"), () -> {
                    feeds.revoke(row.id());
                    minted.removeAll();
                    list();
                }));
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        return new ListItem(new Span(name), detail, revoke);
    }

    private Section help() {
        return new Section(
                getTranslation("meeting.feed.help"),
                new UnorderedList(
                        new ListItem(getTranslation("meeting.feed.help.google")),
                        new ListItem(getTranslation("meeting.feed.help.outlook")),
                        new ListItem(getTranslation("meeting.feed.help.phone"))));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("meeting.feed.title"));
    }
}
