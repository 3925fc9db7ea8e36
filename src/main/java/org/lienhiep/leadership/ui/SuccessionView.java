package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.leadership.succession.Matter;
import org.lienhiep.leadership.succession.SuccessionBoard;
import org.lienhiep.leadership.succession.SuccessionItem;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Workspace;

/** What has to be filled, elected or confirmed in an organisation and in all that belong to it. */
@Route(LeadershipLinks.SUCCESSION)
@Menu(title = "leadership.succession", icon = "user-round-check", order = 42)
@PermitAll
class SuccessionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<Integer> MONTHS = List.of(3, SuccessionBoard.USUAL_MONTHS, 12, 24);

    private final SuccessionBoard board;
    private final OrganisationByCode byCode;
    private final Workspace workspace;
    private final Clock clock;

    SuccessionView(SuccessionBoard board, OrganisationByCode byCode, Workspace workspace, Clock clock) {
        this.board = board;
        this.byCode = byCode;
        this.workspace = workspace;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var address = event.getLocation().getQueryParameters();
        var organisation = address.getSingleParameter(LeadershipLinks.ORGANISATION)
                .map(byCode::byCode)
                .or(() -> workspace.organisation().flatMap(byCode::byId));
        organisation.ifPresentOrElse(
                chosen -> show(chosen, matter(address), months(address)),
                () -> add(
                        new PageHeader(getTranslation("leadership.succession")),
                        new EmptyState(
                                "user-round-check",
                                getTranslation("leadership.none.organisation"),
                                getTranslation("leadership.succession.none.organisation.text"))));
    }

    private static @Nullable Matter matter(QueryParameters address) {
        return address.getSingleParameter(LeadershipLinks.MATTER)
                .flatMap(name -> Arrays.stream(Matter.values())
                        .filter(matter -> matter.name().equals(name))
                        .findFirst())
                .orElse(null);
    }

    private static int months(QueryParameters address) {
        return address.getSingleParameter(LeadershipLinks.MONTHS)
                .flatMap(text -> MONTHS.stream()
                        .filter(months -> months.toString().equals(text))
                        .findFirst())
                .orElse(SuccessionBoard.USUAL_MONTHS);
    }

    private void show(OrganisationLabel organisation, @Nullable Matter matter, int months) {
        var today = LocalDate.now(clock);
        var name = new Anchor(
                LeadershipLinks.of(organisation.code()), organisation.name().in(getLocale()));
        name.setRouterIgnore(false);
        add(new PageHeader(getTranslation("leadership.succession"))
                .context(
                        name,
                        new Span(getTranslation(
                                "leadership.succession.as-of",
                                Formats.of(getLocale()).day(today)))));
        var all = board.of(organisation.id(), today, months);
        add(tools(organisation, all, matter, months));
        var shown = all.stream()
                .filter(item -> matter == null || item.matter() == matter)
                .toList();
        add(shown.isEmpty() ? nothing(matter) : table(shown, today));
    }

    private Component nothing(@Nullable Matter matter) {
        return new EmptyState(
                "circle-check",
                getTranslation("leadership.succession.none"),
                getTranslation(
                        matter == null ? "leadership.succession.none.text" : "leadership.succession.none.of-matter"));
    }

    private static Component table(List<SuccessionItem> items, LocalDate today) {
        var part = new Div(new SuccessionTable(items, today));
        part.addClassNames("part", "succession-part");
        return part;
    }

    private Component tools(
            OrganisationLabel organisation, List<SuccessionItem> all, @Nullable Matter chosen, int months) {
        var choice = new Nav();
        choice.addClassName("day-steps");
        choice.setAriaLabel(getTranslation("leadership.succession.matter"));
        var code = organisation.code();
        choice.add(step(getTranslation("leadership.succession.all"), all.size(), code, null, chosen, months));
        for (var matter : Matter.values()) {
            var count = all.stream().filter(item -> item.matter() == matter).count();
            if (count > 0 || matter == chosen) {
                choice.add(step(
                        getTranslation("leadership.succession.matter." + matter), count, code, matter, chosen, months));
            }
        }
        var ahead = new Select<Integer>();
        ahead.setLabel(getTranslation("leadership.succession.months"));
        ahead.setItems(MONTHS);
        ahead.setItemLabelGenerator(each -> getTranslation("leadership.succession.months.of", each));
        ahead.setValue(months);
        ahead.addValueChangeListener(change -> {
            var target = new Location(LeadershipLinks.succession(
                    code, chosen, Optional.ofNullable(change.getValue()).orElse(SuccessionBoard.USUAL_MONTHS)));
            UI.getCurrent().navigate(target.getPath(), target.getQueryParameters());
        });
        var tools = new Div(choice, ahead);
        tools.addClassName("succession-tools");
        return tools;
    }

    private static Anchor step(
            String text, long count, String code, @Nullable Matter matter, @Nullable Matter chosen, int months) {
        var number = new Span(Long.toString(count));
        number.addClassName("step-count");
        var link = new Anchor(LeadershipLinks.succession(code, matter, months), new Span(text), number);
        link.setRouterIgnore(false);
        if (matter == chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("leadership.succession"));
    }
}
