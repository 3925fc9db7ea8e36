package org.lienhiep.news.watch.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import org.lienhiep.news.ui.ArticleLinks;
import org.lienhiep.news.watch.CandidateFilter;
import org.lienhiep.news.watch.CandidateJoining;
import org.lienhiep.news.watch.CandidateRecording;
import org.lienhiep.news.watch.CandidateState;
import org.lienhiep.news.watch.Candidates;
import org.lienhiep.news.watch.SourceRow;
import org.lienhiep.news.watch.WatchedSources;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Workspace;

/** Pages of newspapers that may record a meeting of the chosen union, the likeliest first. */
@Route(WatchLinks.INBOX)
@PermitAll
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Candidates candidates;
    private final CandidateRecording recording;
    private final CandidateJoining joining;
    private final WatchedSources sources;
    private final WatchedUnion watched;
    private final Workspace workspace;
    private QueryParameters address = QueryParameters.empty();

    InboxView(
            Candidates candidates,
            CandidateRecording recording,
            CandidateJoining joining,
            WatchedSources sources,
            WatchedUnion watched,
            Workspace workspace) {
        this.candidates = candidates;
        this.recording = recording;
        this.joining = joining;
        this.sources = sources;
        this.watched = watched;
        this.workspace = workspace;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        removeAll();
        watched.of(workspace)
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                header(),
                                new EmptyState(
                                        "inbox",
                                        getTranslation("news.inbox.no-union"),
                                        getTranslation("news.recording.union"))));
    }

    private void show(OrganisationLabel union) {
        var filter = InboxAddress.read(union.id(), address);
        var known = sources.list(union.id());
        var tabs = new Nav();
        tabs.addClassName("inbox-tabs");
        tabs.setAriaLabel(getTranslation("news.inbox.states"));
        fill(tabs, filter);
        var state = new CandidateFilter[] {filter};
        var list = new InboxList(
                candidates,
                recording,
                joining,
                filter,
                () -> fill(tabs, state[0]),
                () -> new InboxEmpty(known, state[0], watched.now()).state());
        var filters = new InboxFilters(filter, known, changed -> {
            state[0] = remembered(changed);
            fill(tabs, changed);
            list.show(changed);
        });
        add(
                header().context(union.name().in(getLocale())).actions(sourcesButton(known), recordButton()),
                tabs,
                filters,
                list);
        list.show(filter);
    }

    private PageHeader header() {
        return new PageHeader(getTranslation("news.inbox")).under(getTranslation("news.title"), ArticleLinks.list());
    }

    /** The states, each with its number of lines, as links that others can be sent. */
    private void fill(Nav tabs, CandidateFilter filter) {
        var counts = candidates.counts(filter.union(), filter.lowest());
        tabs.removeAll();
        Arrays.stream(CandidateState.values()).forEach(state -> {
            var path = WatchLinks.INBOX + "?"
                    + InboxAddress.write(filter.in(state), workspace.write(address))
                            .getQueryString();
            var number = new Span(Integer.toString(counts.getOrDefault(state, 0)));
            number.addClassName("inbox-number");
            var link = new Anchor(path, new Span(getTranslation("news.inbox.state." + state)), number);
            link.setRouterIgnore(false);
            if (state == filter.state()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(link);
        });
    }

    private Button sourcesButton(List<SourceRow> known) {
        var button = new Button(
                getTranslation("news.watch.sources-count", known.size()),
                new Icon("rss"),
                _ -> UI.getCurrent().navigate(WatchLinks.SOURCES));
        if (known.isEmpty()) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private Button recordButton() {
        return new Button(
                getTranslation("news.record"),
                new Icon("plus"),
                _ -> UI.getCurrent().navigate(ArticleLinks.record()));
    }

    /** Written into the address, so that the page comes back the same. */
    private CandidateFilter remembered(CandidateFilter filter) {
        address = InboxAddress.write(filter, workspace.write(address));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(WatchLinks.INBOX, address));
        return filter;
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("news.inbox"));
    }
}
