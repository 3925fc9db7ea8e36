package org.lienhiep.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.news.LearnedAlias;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** Says that a name is known because somebody confirmed it, and leads to where it can be taken back. */
final class LearnedWords {

    private final Component reader;

    LearnedWords(Component reader) {
        this.reader = reader;
    }

    Span of(LearnedAlias alias) {
        var day = alias.at().atZone(VietnamTime.ZONE).toLocalDate();
        var words = new Span(reader.getTranslation(
                "news.learned.because",
                alias.written(),
                alias.by(),
                Formats.of(I18n.reader()).day(day)));
        var link = new Anchor(ArticleLinks.NAMES, reader.getTranslation("news.learned.title"));
        link.setTarget("_blank");
        var line = new Span(words, new Span(" "), link);
        line.addClassName("secondary");
        return line;
    }
}
