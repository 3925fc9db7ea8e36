package org.lienhiep.news.ui;

import com.vaadin.flow.component.html.Span;

/** How sure a field was read, in three dots; nothing for one that nobody read. */
final class Sureness extends Span {

    private static final int MOST = 3;

    Sureness(Proposal<?> proposal) {
        addClassName("proposal-sureness");
        if (proposal.wasRead()) {
            var sure = Proposal.level(proposal.confidence());
            setText("●".repeat(sure) + "○".repeat(MOST - sure));
            getElement().setAttribute("role", "img");
            getElement().setAttribute("aria-label", getTranslation("news.sure." + sure));
            setTitle(getTranslation("news.sure." + sure));
        }
    }
}
