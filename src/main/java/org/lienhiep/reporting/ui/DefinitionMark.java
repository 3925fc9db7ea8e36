package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.reporting.DefinitionChange;
import org.lienhiep.reporting.Wording;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;

/** Says beside a figure to compare with that it counts something else, and what both figures count. */
final class DefinitionMark extends Span {

    private DefinitionMark(String text) {
        super(new Icon("triangle-alert"), Table.hidden(text));
        setTitle(text);
        addClassName("definition-mark");
    }

    /** The mark for a change; nothing where the meaning stayed the same. */
    static Optional<DefinitionMark> of(@Nullable DefinitionChange change) {
        return Optional.ofNullable(change).map(found -> new DefinitionMark(words(found)));
    }

    /** The mark without the wordings, where there is no room for them. */
    static DefinitionMark since(String period) {
        return new DefinitionMark(UI.getCurrent().getTranslation("reporting.definition.since", period));
    }

    /** The change in words. */
    static String words(DefinitionChange change) {
        return UI.getCurrent()
                .getTranslation(
                        "reporting.definition.changed",
                        change.since().code(),
                        words(change.before()),
                        words(change.now()));
    }

    private static String words(Wording wording) {
        var language = I18n.reader();
        var name = wording.name().in(language);
        var unit = wording.unit() == null ? "" : " (" + wording.unit().in(language) + ")";
        var definition =
                wording.definition() == null ? "" : ": " + wording.definition().in(language);
        return name + unit + definition;
    }
}
