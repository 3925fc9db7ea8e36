package org.lienhiep.news.watch.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lienhiep.news.watch.CandidateFilter;
import org.lienhiep.news.watch.CandidateState;
import org.lienhiep.news.watch.SourceRow;
import org.lienhiep.news.watch.SourceState;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;

/** What an empty inbox says: add a source, wait until the next look, or look for something else. */
record InboxEmpty(List<SourceRow> sources, CandidateFilter filter, Instant now) {

    EmptyState state() {
        var ui = UI.getCurrent();
        if (narrowed()) {
            return new EmptyState(
                    "funnel", ui.getTranslation("news.inbox.nothing"), ui.getTranslation("news.inbox.nothing.text"));
        }
        if (filter.state() != CandidateState.NEW) {
            return new EmptyState(
                    "inbox", ui.getTranslation("news.inbox.none"), ui.getTranslation("news.inbox.none.text"));
        }
        if (sources.isEmpty()) {
            return new EmptyState(
                    "rss",
                    ui.getTranslation("news.inbox.no-sources"),
                    ui.getTranslation("news.inbox.no-sources.text"),
                    button("news.watch.new", "plus", WatchLinks.newSource()));
        }
        return nextLook()
                .map(when -> new EmptyState(
                        "circle-check",
                        ui.getTranslation("news.inbox.no-new"),
                        when.isAfter(now)
                                ? ui.getTranslation(
                                        "news.inbox.no-new.text",
                                        Formats.of(ui.getLocale()).moment(when))
                                : ui.getTranslation("news.inbox.no-new.soon")))
                .orElseGet(() -> new EmptyState(
                        "circle-pause",
                        ui.getTranslation("news.inbox.no-new"),
                        ui.getTranslation("news.inbox.asleep.text"),
                        button("news.watch.sources", "rss", WatchLinks.SOURCES)));
    }

    private boolean narrowed() {
        return !filter.text().isBlank() || filter.source() != null || filter.from() != null || filter.to() != null;
    }

    private Optional<Instant> nextLook() {
        return sources.stream()
                .filter(row -> row.state() != SourceState.PAUSED)
                .map(SourceRow::dueAt)
                .min(Comparator.naturalOrder());
    }

    private static Button button(String text, String icon, String path) {
        var ui = UI.getCurrent();
        var button = new Button(ui.getTranslation(text), new Icon(icon), _ -> ui.navigate(path));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
