package org.lienhiep.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Section;

/** The person's recordings that wait to be finished, each to go on with or to give up. Nothing when there are none. */
final class BegunRecordings extends Div {

    private static final int FEW = 8;

    private final RecordingDrafts drafts;
    private int shown = FEW;

    BegunRecordings(RecordingDrafts drafts) {
        this.drafts = drafts;
        show();
    }

    private void show() {
        removeAll();
        var own = drafts.own();
        setVisible(!own.isEmpty());
        var list = new Div();
        list.addClassName("lines");
        own.stream().limit(shown).forEach(draft -> list.add(line(draft)));
        if (own.size() > shown) {
            list.add(new Button(getTranslation("news.drafts.all", own.size()), new Icon("chevron-down"), _ -> {
                shown = Integer.MAX_VALUE;
                show();
            }));
        }
        add(new Section(getTranslation("news.drafts"), list));
    }

    private Div line(RecordingDrafts.Row draft) {
        var link = new Anchor(ArticleLinks.resume(draft.id()), draft.title());
        link.setRouterIgnore(false);
        var when = new Span(Formats.of(getLocale()).moment(draft.updatedAt()));
        when.addClassName("secondary");
        var discard = new Button(
                new Icon("trash-2"),
                _ -> Confirm.deletion(draft.title(), getTranslation("news.discard.text"), () -> {
                    drafts.discard(draft.id());
                    show();
                }));
        discard.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        discard.setAriaLabel(getTranslation("news.discard") + ": " + draft.title());
        discard.setTooltipText(getTranslation("news.discard"));
        var line = new Div(link, when, discard);
        line.addClassName("line");
        return line;
    }
}
