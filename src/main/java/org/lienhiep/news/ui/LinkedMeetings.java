package org.lienhiep.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.news.ArticleDetails;
import org.lienhiep.news.Articles;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;
import org.lienhiep.shell.Section;

/** The meetings that an article records: one, several, or none yet. */
final class LinkedMeetings extends Div {

    /**
     * The meetings of an article.
     *
     * @param changed called when one was linked or unlinked
     * @param review called when a meeting is to be recorded from it
     */
    LinkedMeetings(
            Articles articles,
            Access access,
            RecordCatalog catalog,
            ArticleDetails details,
            Runnable changed,
            Runnable review) {
        var may = access.may(
                Permission.RECORD_NEWS, Objects.requireNonNull(details.values().organisation()));
        var content = new Div();
        content.addClassName("lines");
        var names = catalog.named(MeetingId.class, details.meetings(), getLocale());
        if (names.isEmpty()) {
            content.add(new Paragraph(getTranslation("news.records.none.text")));
        }
        names.values().forEach(entry -> {
            var link = new Anchor(entry.path(), entry.label());
            link.setRouterIgnore(false);
            var detail = new Span(entry.detail());
            detail.addClassName("secondary");
            var line = new Div(link, detail);
            line.addClassName("line");
            if (may) {
                var unlink = new Button(new Icon("x"), _ -> {
                    articles.unlink(details.id(), entry.id());
                    changed.run();
                });
                unlink.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
                unlink.setAriaLabel(getTranslation("news.unlink", entry.label()));
                unlink.setTooltipText(getTranslation("news.unlink", entry.label()));
                line.add(unlink);
            }
            content.add(line);
        });
        if (may && names.isEmpty()) {
            var record = new Button(getTranslation("news.coverage.review"), new Icon("newspaper"), _ -> review.run());
            record.setDisableOnClick(true);
            content.add(record);
        }
        if (may) {
            var add = new RecordField<>(catalog, MeetingId.class);
            add.setPlaceholder(getTranslation("news.link"));
            add.setAriaLabel(getTranslation("news.link"));
            add.setWidthFull();
            add.addValueChangeListener(change -> {
                if (change.getValue() != null) {
                    articles.link(details.id(), change.getValue());
                    changed.run();
                }
            });
            content.add(add);
        }
        add(new Section(getTranslation("news.meetings"), content));
    }
}
