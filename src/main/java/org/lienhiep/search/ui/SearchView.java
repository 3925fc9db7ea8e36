package org.lienhiep.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Period;
import org.lienhiep.search.FindableKind;
import org.lienhiep.search.Hits;
import org.lienhiep.search.Search;
import org.lienhiep.search.SearchRequest;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.PeriodField;

/** Everything that was found, page by page. What is looked for stands in the address, so that it can be kept and sent. */
@Route(SearchLinks.SEARCH)
@PermitAll
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ON_A_PAGE = 20;
    private static final int LAST_PAGE = 1000;
    private static final int PAUSE_MS = 300;

    private final Search search;
    private final IndexFinder finder;
    private final TextField text = new TextField();
    private final PeriodField period = new PeriodField();
    private final Nav kinds = new Nav();
    private final Paragraph status = new Paragraph();
    private final Div results = new Div();
    private final Nav pages = new Nav();
    private SearchRequest request = SearchRequest.of("");

    SearchView(Search search, IndexFinder finder) {
        this.search = search;
        this.finder = finder;
        addClassNames("page", "search-page");
        text.setPlaceholder(getTranslation("shell.search.placeholder"));
        text.setAriaLabel(getTranslation("shell.search"));
        text.setPrefixComponent(new Icon("search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MS);
        text.addClassName("search-text");
        text.addValueChangeListener(change -> {
            if (!change.getValue().strip().equals(request.text().strip())) {
                go(new SearchRequest(change.getValue().strip(), request.kind(), request.period()));
            }
        });
        period.setPlaceholder(getTranslation("search.period.any"));
        period.setAriaLabel(getTranslation("search.period"));
        period.addValueChangeListener(change -> {
            if (!Objects.equals(change.getValue(), request.period())) {
                go(request.withPeriod(change.getValue()));
            }
        });
        var fields = new Div(text, period);
        fields.addClassName("search-fields");
        kinds.addClassName("search-kinds");
        kinds.setAriaLabel(getTranslation("shell.search.kinds"));
        status.addClassName("search-status");
        status.getElement().setAttribute("role", "status");
        pages.addClassName("search-pages");
        pages.setAriaLabel(getTranslation("search.pages"));
        add(new PageHeader(getTranslation("shell.search")), fields, kinds, status, results, pages);
    }

    /** The address follows what is typed without filling the browser's history with every word. */
    private void go(SearchRequest next) {
        var location = new Location(SearchLinks.page(next));
        UI.getCurrent().getPage().getHistory().replaceState(null, location);
        show(next, 1);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var asked = new SearchRequest(
                address.getSingleParameter(SearchLinks.TEXT).orElse(""),
                address.getSingleParameter(SearchLinks.KIND)
                        .flatMap(FindableKind::of)
                        .orElse(null),
                address.getSingleParameter(SearchLinks.PERIOD)
                        .flatMap(SearchView::period)
                        .orElse(null));
        request = asked;
        text.setValue(asked.text());
        period.setValue(asked.period());
        show(asked, number(address));
    }

    private static Optional<Period> period(String code) {
        try {
            return Optional.of(Period.parse(code));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static int number(QueryParameters address) {
        return address.getSingleParameter(SearchLinks.PAGE)
                .filter(given -> given.matches("[1-9]\\d{0,3}"))
                .map(Integer::valueOf)
                .filter(given -> given <= LAST_PAGE)
                .orElse(1);
    }

    private void show(SearchRequest asked, int number) {
        request = asked;
        var hits = search.page(asked, (number - 1) * ON_A_PAGE, ON_A_PAGE);
        var marked = hits.meant() == null ? asked.text() : hits.meant();
        results.removeAll();
        if (hits.hits().isEmpty()) {
            results.add(nothing(asked, number));
        } else {
            results.add(new ResultList(hits, marked, finder, getLocale()));
        }
        showKinds(hits);
        showPages(hits, number);
        status.setText(status(hits));
    }

    private String status(Hits hits) {
        var total = hits.total(request.kind());
        if (total == 0) {
            return "";
        }
        var count = total + (hits.more(request.kind()) ? "+" : "");
        return hits.meant() == null
                ? getTranslation("search.found", count)
                : getTranslation("search.meant", request.text(), hits.meant(), count);
    }

    private EmptyState nothing(SearchRequest asked, int number) {
        if (asked.text().isBlank()) {
            return new EmptyState("search", getTranslation("search.begin"), getTranslation("search.begin.text"));
        }
        var wider = number > 1 || asked.kind() != null || asked.period() != null;
        var title = getTranslation("shell.search.none", asked.text());
        return wider
                ? new EmptyState(
                        "search",
                        title,
                        getTranslation("search.none.filtered"),
                        link(SearchLinks.page(SearchRequest.of(asked.text())), getTranslation("search.everywhere")))
                : new EmptyState("search", title, getTranslation("search.none.text"));
    }

    private void showKinds(Hits hits) {
        kinds.removeAll();
        kinds.setVisible(!hits.counts().isEmpty());
        kinds.add(kind(null, getTranslation("shell.search.any"), ""));
        var counts = IndexFinder.counts(hits);
        for (var kind : FindableKind.values()) {
            if (hits.counts().containsKey(kind) || kind == request.kind()) {
                kinds.add(kind(kind, getTranslation(kind.title()), counts.getOrDefault(kind.code(), "0")));
            }
        }
    }

    private Anchor kind(@Nullable FindableKind kind, String name, String count) {
        var choice = link(SearchLinks.page(request.withKind(kind)), name);
        choice.addClassName("kind-choice");
        if (!count.isEmpty()) {
            var number = new Span(count);
            number.addClassName("count");
            choice.add(number);
        }
        if (kind == request.kind()) {
            choice.getElement().setAttribute("aria-current", "true");
        }
        return choice;
    }

    private void showPages(Hits hits, int number) {
        pages.removeAll();
        var last = (hits.total(request.kind()) + ON_A_PAGE - 1) / ON_A_PAGE;
        pages.setVisible(last > 1);
        if (number > 1) {
            pages.add(link(SearchLinks.page(request, number - 1), getTranslation("search.pages.previous")));
        }
        pages.add(new Span(getTranslation("search.pages.of", number, last)));
        if (number < last) {
            pages.add(link(SearchLinks.page(request, number + 1), getTranslation("search.pages.next")));
        }
    }

    private static Anchor link(String path, String name) {
        var link = new Anchor(path, name);
        link.setRouterIgnore(false);
        return link;
    }

    @Override
    public String getPageTitle() {
        var sought = request.text().isBlank() ? "" : request.text() + " – ";
        return PageHeader.inTab(sought + getTranslation("shell.search"));
    }
}
