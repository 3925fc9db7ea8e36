package org.lienhiep.meeting.election.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** A share of the valid votes, as a number and as a bar beside it; the bar says nothing that the number does not. */
final class ShareBar extends Div {

    /**
     * The share.
     *
     * @param share 0 to 1; null where the valid votes are not known
     */
    ShareBar(@Nullable Double share) {
        addClassName("share-bar");
        if (share == null) {
            add(new Span("–"));
            return;
        }
        var percent = share * 100;
        var bar = new Div();
        bar.addClassName("share-bar-line");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", Math.min(100, percent) + "%");
        add(bar, new Span(Formats.of(I18n.reader()).number(percent) + " %"));
    }
}
