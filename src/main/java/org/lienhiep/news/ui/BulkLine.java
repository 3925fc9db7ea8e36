package org.lienhiep.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.capture.BulkFile;
import org.lienhiep.shell.Chip;

/** One file that was handed in with others: where it led to, or what is the matter with it. */
final class BulkLine extends Div {

    private final transient BulkFile file;

    BulkLine(BulkFile file, boolean going) {
        this.file = file;
        addClassName("line");
        if (file.problem() != null) {
            add(
                    new Span(file.name()),
                    new Chip("circle-alert", getTranslation("news.bulk.line.failed"), Chip.Tone.ERROR),
                    why(file.problem()));
        } else if (file.waiting()) {
            add(
                    new Span(file.name()),
                    going
                            ? new Chip("clock", getTranslation("news.bulk.line.waiting"), Chip.Tone.NEUTRAL)
                            : new Chip("circle-pause", getTranslation("news.bulk.line.unreached"), Chip.Tone.WARNING));
        } else {
            add(article(), secondary(file.name()));
            addState();
        }
    }

    private Component article() {
        var title = String.valueOf(file.title());
        if (file.article() != null) {
            return link(ArticleLinks.page(file.article()), title);
        }
        return file.draft() == null ? new Span(title) : link(ArticleLinks.resume(file.draft()), title);
    }

    private void addState() {
        if (file.article() != null) {
            add(new Chip("circle-check", getTranslation("news.bulk.line.recorded"), Chip.Tone.SUCCESS));
        } else if (file.isGivenUp()) {
            add(new Chip("minus", getTranslation("news.bulk.line.given-up"), Chip.Tone.NEUTRAL));
        } else if (file.duplicates() > 0) {
            add(new Chip("copy", getTranslation("news.bulk.line.duplicate"), Chip.Tone.WARNING));
        }
    }

    private Span why(InvalidInput.Problem problem) {
        return secondary(getTranslation(problem.message(), problem.arguments()));
    }

    private static Anchor link(String path, String text) {
        var link = new Anchor(path, text);
        link.setRouterIgnore(false);
        return link;
    }

    private static Span secondary(String text) {
        var span = new Span(text);
        span.addClassName("secondary");
        return span;
    }
}
