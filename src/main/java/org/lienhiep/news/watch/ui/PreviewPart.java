package org.lienhiep.news.watch.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.lienhiep.news.watch.SourceKind;
import org.lienhiep.news.watch.SourcePreview;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;

/** What stands at an address: its latest titles, feeds to choose from, or why there is nothing. */
final class PreviewPart extends Div {

    private final Consumer<String> choose;

    /** Calls {@code choose} with the feed that somebody picks. */
    PreviewPart(Consumer<String> choose) {
        this.choose = choose;
        addClassName("source-preview");
        getElement().setAttribute("role", "status");
    }

    void show(SourcePreview preview) {
        removeAll();
        switch (preview) {
            case SourcePreview.Readable readable -> readable(readable);
            case SourcePreview.Choices(var feeds) -> {
                add(new Paragraph(getTranslation("news.watch.choose")));
                feeds.forEach(feed -> add(new Button(feed, new Icon("rss"), _ -> choose.accept(feed))));
            }
            case SourcePreview.Unreadable(var problem, var status) -> {
                var line = new Div(new Icon("triangle-alert"), new Span(ProblemWords.text(this, problem, status)));
                line.addClassName("source-problem");
                add(line);
            }
        }
    }

    private void readable(SourcePreview.Readable found) {
        var kind = getTranslation(found.kind() == SourceKind.FEED ? "news.watch.kind.feed" : "news.watch.kind.sitemap");
        var head = new Div(
                new Chip("check", kind, Chip.Tone.SUCCESS),
                new Span(getTranslation("news.watch.preview", found.total(), found.promising())));
        head.addClassName("source-head");
        var list = new UnorderedList();
        var formats = Formats.of(getLocale());
        found.latest().forEach(each -> {
            var day = new Span(each.day() == null ? "" : formats.day(each.day()));
            day.addClassName("secondary");
            var item = new ListItem(new Span(each.title()), day);
            if (each.promising()) {
                item.addComponentAsFirst(new Chip("check", getTranslation("news.watch.promising"), Chip.Tone.INFO));
            }
            list.add(item);
        });
        add(head, list);
    }
}
