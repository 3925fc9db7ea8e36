package org.lienhiep.meeting.decision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.meeting.DecisionState;
import org.lienhiep.meeting.decision.DecisionDetails;
import org.lienhiep.meeting.decision.DecisionRow;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.HistoryPanel;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.QuoteMark;
import org.lienhiep.shell.RecordQuotes;
import org.lienhiep.shell.Section;

/** One decision: what was decided, who sees to it until when, what shows that it is done, and what replaced it. */
@Route(DecisionLinks.LIST + "/:id")
@PermitAll
class DecisionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RegisterServices services;
    private final LocalDate today;
    private String title = "";

    DecisionView(RegisterServices services) {
        this.services = services;
        this.today = services.today();
        addClassNames("page", "decision-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(id(event.getRouteParameters().get("id").orElse("")));
    }

    /** The decision that an address names. */
    static DecisionId id(String text) {
        try {
            return DecisionId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("decision", text);
        }
    }

    private void show(DecisionId id) {
        var details = services.register().get(id);
        var row = details.row();
        title = getTranslation("meeting.decision.title", row.number());
        removeAll();
        var parts = new DecisionParts(services, details);
        var words = new Paragraph(row.text());
        words.addClassName("meeting-text");
        said(row).ifPresent(words::add);
        var main = new Div(new Section(getTranslation("meeting.decision.text"), words));
        parts.evidence().ifPresent(main::add);
        parts.chain().ifPresent(main::add);
        main.addClassName("meeting-main");
        var beside = new Div(parts.facts());
        if (services.access().may(Permission.READ, row.organisation().id())) {
            beside.add(new ExcerptPart(services, row).section());
        }
        parts.steps().ifPresent(beside::add);
        beside.addClassName("meeting-beside");
        var columns = new Div(main, beside);
        columns.addClassName("meeting-columns");
        add(header(details), columns);
        var history = row.meeting() == null ? id.value() : row.meeting().value();
        add(new HistoryPanel(services.trail(), history, details.standing().stamp(), "meeting"));
    }

    /** Where an article that records the meeting tells of this decision. */
    private Optional<QuoteMark> said(DecisionRow row) {
        var meeting = row.meeting();
        return meeting == null
                ? Optional.empty()
                : services.catalog().quotes().said(List.of(meeting)).stream()
                        .filter(each -> each.tells(meeting, RecordQuotes.Matter.DECISION, row.text()))
                        .findFirst()
                        .map(each -> new QuoteMark(each.path(), each.sentence()));
    }

    private PageHeader header(DecisionDetails details) {
        var row = details.row();
        var header = new PageHeader(title)
                .under(getTranslation("meeting.register"), DecisionLinks.LIST)
                .context(
                        DecisionChips.of(this, row, today),
                        new Span(getTranslation("meeting.decision.kind." + row.kind())),
                        new Span(row.organisation().name().in(getLocale())));
        Runnable again = () -> show(row.id());
        if (details.standing().mayReport() && row.state() == DecisionState.OPEN) {
            var done = button("meeting.register.done", "check", () -> CompleteDialog.open(services, row, again));
            done.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(done);
        }
        if (details.standing().mayChange()) {
            header.actions(
                    button("shell.edit", "pencil", () -> UI.getCurrent().navigate(DecisionLinks.edit(row.id()))));
            if (row.state() == DecisionState.OPEN) {
                header.actions(
                        button(
                                "meeting.register.extend",
                                "calendar-clock",
                                () -> DecisionDialogs.extend(services, List.of(row), again)),
                        button(
                                "meeting.register.remind",
                                "bell",
                                () -> new RemindDialog(services, List.of(row), again).open()),
                        button(
                                "meeting.register.supersede",
                                "repeat-2",
                                () -> DecisionDialogs.supersede(services, row, again)));
            } else {
                header.actions(button(
                        "meeting.register.reopen", "undo-2", () -> DecisionDialogs.reopen(services, row, again)));
            }
            if (!details.standing().locked()) {
                header.actions(button("shell.delete", "trash-2", () -> delete(row)));
            }
        }
        return header;
    }

    private Button button(String key, String icon, Runnable action) {
        return new Button(getTranslation(key), new Icon(icon), _ -> action.run());
    }

    private void delete(DecisionRow row) {
        Confirm.deletion(row.number(), getTranslation("meeting.register.delete.text"), () -> {
            services.decisions().delete(row.id());
            Notices.done(getTranslation("meeting.register.deleted", row.number()));
            UI.getCurrent().navigate(DecisionLinks.LIST);
        });
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
