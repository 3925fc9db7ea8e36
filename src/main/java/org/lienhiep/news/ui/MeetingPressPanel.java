package org.lienhiep.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.document.Documents;
import org.lienhiep.document.ui.DownloadButtons;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.news.ArticleFilter;
import org.lienhiep.news.ArticleOrder;
import org.lienhiep.news.ArticleRow;
import org.lienhiep.news.Articles;
import org.lienhiep.news.press.PressDocuments;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;
import org.lienhiep.shell.Section;

/** The articles that record a meeting, on its page: any number of them, to be added to and taken away. */
final class MeetingPressPanel extends Div {

    private static final int MOST = 30;

    private final transient Articles articles;
    private final transient Access access;
    private final transient RecordCatalog catalog;
    private final transient PressDocuments press;
    private final transient Documents documents;
    private final MeetingId meeting;
    private boolean nothing;

    MeetingPressPanel(
            Articles articles,
            Access access,
            RecordCatalog catalog,
            PressDocuments press,
            Documents documents,
            MeetingId meeting) {
        this.articles = articles;
        this.access = access;
        this.catalog = catalog;
        this.press = press;
        this.documents = documents;
        this.meeting = meeting;
        setId(PressPanels.PLACE);
        show();
    }

    /** Whether there is press, or somebody who may add some. */
    boolean saysSomething() {
        return !nothing || mayRecord();
    }

    private boolean mayRecord() {
        return access.mayAnywhere(Permission.RECORD_NEWS);
    }

    private void show() {
        removeAll();
        var rows = articles.list(
                new ListQuery<>(ArticleFilter.ALL.of(meeting), ArticleOrder.PUBLISHED, true, Locale.of("vi"), 0, MOST));
        nothing = rows.isEmpty();
        var list = new Div();
        list.addClassName("lines");
        if (nothing) {
            var words = new Span(getTranslation("news.press.none"));
            words.addClassName("secondary");
            list.add(words);
        }
        rows.forEach(row -> list.add(line(row)));
        if (mayRecord()) {
            list.add(adding());
        }
        var section = new Section(getTranslation("news.press"), list);
        if (!nothing) {
            section.actions(clipBook());
        }
        add(section);
    }

    private Div clipBook() {
        var title = new Span(getTranslation("news.clip-book"));
        title.addClassName("secondary");
        var files = new Div(
                title,
                new DownloadButtons(
                        PressDocuments.FORMATS,
                        format -> press.clipBookName(meeting, format),
                        format -> documents.write(press.clipBook(meeting), format)));
        files.addClassName("clip-book");
        return files;
    }

    private PressLine line(ArticleRow row) {
        var line = new PressLine(row, Formats.of(I18n.reader()));
        if (access.may(Permission.RECORD_NEWS, row.organisation())) {
            var unlink = new Button(new Icon("x"), _ -> {
                articles.unlink(row.id(), meeting);
                show();
            });
            unlink.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            unlink.setAriaLabel(getTranslation("news.unlink", row.title()));
            unlink.setTooltipText(getTranslation("news.unlink", row.title()));
            line.add(unlink);
        }
        return line;
    }

    private Div adding() {
        var known = new RecordField<>(catalog, ArticleId.class);
        known.setPlaceholder(getTranslation("news.press.link"));
        known.setAriaLabel(getTranslation("news.press.link"));
        known.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                articles.link(change.getValue(), meeting);
                show();
            }
        });
        var record = new Anchor(ArticleLinks.record(meeting), getTranslation("news.press.record"));
        record.setRouterIgnore(false);
        var line = new Div(known, record);
        line.addClassNames("line", "press-adding");
        return line;
    }
}
