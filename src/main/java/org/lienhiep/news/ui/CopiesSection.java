package org.lienhiep.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.news.capture.Copies;
import org.lienhiep.news.capture.Copies.Copy;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Section;

/** Where else an article was published. */
final class CopiesSection extends Div {

    private final transient Copies copies;
    private final ArticleId article;
    private final boolean editable;

    CopiesSection(Copies copies, ArticleId article, boolean editable) {
        this.copies = copies;
        this.article = article;
        this.editable = editable;
        show();
    }

    private void show() {
        removeAll();
        var all = copies.of(article);
        setVisible(!all.isEmpty());
        var list = new Div();
        list.addClassName("lines");
        all.forEach(copy -> list.add(line(copy)));
        add(new Section(getTranslation("news.copies"), list));
    }

    private Div line(Copy copy) {
        var line = new Div(name(copy));
        line.addClassName("line");
        if (copy.publishedOn() != null) {
            var day = new Span(Formats.of(getLocale()).day(copy.publishedOn()));
            day.addClassName("secondary");
            line.add(day);
        }
        if (editable) {
            var remove = new Button(
                    new Icon("trash-2"),
                    _ -> Confirm.deletion(copy.name(), getTranslation("news.copy.remove.text"), () -> {
                        copies.remove(article, copy.id());
                        show();
                    }));
            remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            remove.setAriaLabel(getTranslation("news.copy.remove") + ": " + copy.name());
            remove.setTooltipText(getTranslation("news.copy.remove"));
            line.add(remove);
        }
        return line;
    }

    private static Component name(Copy copy) {
        if (copy.url() == null) {
            return new Span(copy.name());
        }
        var link = new Anchor(copy.url(), copy.name());
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
