package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lienhiep.leadership.Holder;
import org.lienhiep.shell.Formats;

/** What else is known of someone in a post: who elected and confirmed him, for whom he stands, why he left. */
final class HolderFacts extends Div {

    private final HolderLinks links;

    HolderFacts(HolderLinks links) {
        this.links = links;
        addClassName("holder-details");
    }

    /** Adds what is recorded, each thing only where it is. */
    HolderFacts of(Holder holder) {
        links.electing(holder).forEach(this::add);
        var approval = holder.approval();
        if (approval != null) {
            var number = approval.number() == null ? "" : approval.number();
            var on = approval.on() == null ? "" : Formats.of(getLocale()).partial(approval.on());
            add(new Span(getTranslation("leadership.approved-by", (number + " " + on).strip())));
        }
        if (holder.otherOffice() != null) {
            add(new Span(holder.otherOffice()));
        }
        links.onBehalfOf(holder).ifPresent(name -> add(new Span(getTranslation("leadership.on-behalf", name))));
        var end = Ends.text(this, holder);
        if (!end.isEmpty()) {
            add(new Span(end));
        }
        var follower = holder.replacedBy();
        if (follower != null) {
            add(new Span(getTranslation("leadership.replaced-by", follower.name())));
        }
        return this;
    }
}
