package org.lienhiep.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.news.capture.Copies;
import org.lienhiep.news.capture.Duplicate;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;

/** Articles that the one in hand seems to be: each may be noted as also published there, instead of a second record. */
final class DuplicatesBox extends Div {

    private final UUID draft;
    private final transient Proposals proposals;
    private final transient RecordingDrafts drafts;
    private final transient Copies copies;

    DuplicatesBox(UUID draft, Proposals proposals, List<Duplicate> duplicates, RecordingDrafts drafts, Copies copies) {
        this.draft = draft;
        this.proposals = proposals;
        this.drafts = drafts;
        this.copies = copies;
        addClassNames("review-duplicates");
        var head = new Div(new Icon("copy"), new Span(getTranslation("news.duplicates")));
        head.addClassName("duplicates-head");
        add(head);
        duplicates.forEach(each -> add(line(each)));
    }

    private Div line(Duplicate duplicate) {
        var link = new Anchor(ArticleLinks.page(duplicate.article()), duplicate.title());
        link.setTarget("_blank");
        var formats = Formats.of(getLocale());
        var about = new Span(Formats.joined(
                duplicate.publisher(),
                duplicate.publishedOn() == null ? null : formats.day(duplicate.publishedOn()),
                reason(duplicate)));
        var line = new Div(link, about);
        line.addClassName("duplicates-line");
        if (duplicate.reason() != Duplicate.Reason.ADDRESS) {
            var copy = new Button(getTranslation("news.copy.instead"), _ -> noteInstead(duplicate));
            copy.addThemeVariants(ButtonVariant.SMALL);
            copy.setAriaLabel(getTranslation("news.copy.instead") + ": " + duplicate.title());
            copy.setTooltipText(getTranslation("news.copy.instead.help"));
            line.add(copy);
        }
        return line;
    }

    private String reason(Duplicate duplicate) {
        return switch (duplicate.reason()) {
            case ADDRESS -> getTranslation("news.duplicate.address");
            case TEXT -> getTranslation("news.duplicate.text");
            case NEARLY -> getTranslation("news.duplicate.nearly", Math.round(duplicate.likeness() * 100));
        };
    }

    private void noteInstead(Duplicate duplicate) {
        try {
            copies.add(
                    duplicate.article(),
                    proposals.publisher.value(),
                    proposals.url.value(),
                    proposals.publishedOn.value());
        } catch (InvalidInput invalid) {
            Notices.problem(invalid);
            return;
        }
        drafts.discard(draft);
        Notices.done(getTranslation("news.copy.noted"));
        UI.getCurrent().navigate(ArticleLinks.page(duplicate.article()));
    }
}
