package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.lienhiep.leadership.Holder;
import org.lienhiep.leadership.TenureKind;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Formats;

/** One who holds a post: his name, since when, in which term, elected where, and what else he is. */
final class HolderItem extends ListItem {

    HolderItem(Holder holder, String post, RosterSection.Page page) {
        var name = new Anchor(LeadershipLinks.person(holder.person()), holder.fullName());
        name.setRouterIgnore(false);
        name.addClassName("holder-name");
        var head = new Div(name);
        head.addClassName("holder-head");
        if (holder.how() == TenureKind.ACTING) {
            head.add(new Chip("clock", getTranslation("leadership.tenure.how.ACTING"), Chip.Tone.INFO));
        }
        if (!holder.certain()) {
            head.add(new Chip("circle-question-mark", getTranslation("leadership.uncertain"), Chip.Tone.NEUTRAL));
        }
        add(head, details(holder, page));
        if (page.editable()) {
            var actions = new Div(RosterSection.edit(
                    holder.name() + " – " + post, LeadershipLinks.tenure(page.code(), holder.tenure())));
            actions.addClassName("holder-actions");
            if (holder.held().to() == null) {
                actions.addComponentAsFirst(end(holder, post, page));
            }
            add(actions);
        }
    }

    private Div details(Holder holder, RosterSection.Page page) {
        var formats = Formats.of(getLocale());
        var details = new HolderFacts(page.links());
        var held = holder.held();
        details.add(new Span(
                held.to() == null
                        ? getTranslation("leadership.since", formats.partial(held.from()))
                        : formats.range(held)));
        if (holder.term() != null) {
            details.add(new Span(
                    getTranslation("leadership.term.years", holder.term().years())));
        }
        return details.of(holder);
    }

    private Button end(Holder holder, String post, RosterSection.Page page) {
        var button = new Button(
                getTranslation("leadership.tenure.end"),
                _ -> new EndTenureDialog(page.tenures(), holder, post, page.today(), page.refresh()).open());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
