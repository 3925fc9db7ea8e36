package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.lienhiep.leadership.Roster;
import org.lienhiep.leadership.Tenures;
import org.lienhiep.leadership.TimeLine;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Section;

/** One body on a day: its posts with who holds them, empty seats, and its terms. */
final class RosterSection extends Div {

    /**
     * What the section needs of its page.
     *
     * @param code of the organisation
     * @param editable whether the person may change what is shown
     * @param refresh shows the page anew after a change
     */
    record Page(String code, boolean editable, LocalDate today, Tenures tenures, HolderLinks links, Runnable refresh) {}

    private final Page page;

    RosterSection(Roster.BodyOnDay body, List<TimeLine.TermSpan> terms, Page page) {
        this.page = page;
        var own = terms.stream().filter(term -> term.body().equals(body.id())).toList();
        var section = new Section(body.name().in(getLocale()));
        body.term()
                .ifPresent(
                        term -> section.actions(new Chip("calendar-days", Terms.name(this, term), Chip.Tone.NEUTRAL)));
        if (page.editable()) {
            section.actions(
                    go("leadership.post.new", "plus", LeadershipLinks.newPost(page.code(), body.id())),
                    go("leadership.term.new", "plus", LeadershipLinks.newTerm(page.code(), body.id())),
                    edit(body.name().in(getLocale()), LeadershipLinks.body(page.code(), body.id())));
        }
        if (body.posts().isEmpty()) {
            section.add(new Paragraph(getTranslation("leadership.post.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("posts");
            body.posts().forEach(post -> list.add(post(post)));
            section.add(list);
        }
        if (!own.isEmpty() && page.editable()) {
            section.add(terms(own));
        }
        add(section);
    }

    private ListItem post(Roster.PostOnDay post) {
        var title = post.title().in(getLocale());
        var heading = new H3(title);
        var head = new Div(heading);
        head.addClassName("post-title");
        if (page.editable()) {
            head.add(edit(title, LeadershipLinks.post(page.code(), post.id())));
        }
        var holders = new UnorderedList();
        holders.addClassName("holders");
        post.holders().forEach(holder -> holders.add(new HolderItem(holder, title, page)));
        if (post.vacant() > 0) {
            holders.add(vacancy(post));
        }
        var item = new ListItem(head, holders);
        if (page.editable() && post.vacant() == 0 && post.seats() == null) {
            holders.add(new ListItem(assign(post)));
        }
        return item;
    }

    private ListItem vacancy(Roster.PostOnDay post) {
        var seats = post.seats();
        var text = seats == null || seats == 1
                ? getTranslation("leadership.vacant")
                : getTranslation("leadership.vacant.of", post.vacant(), seats);
        var item = new ListItem(new Chip("circle", text, Chip.Tone.WARNING));
        item.addClassName("vacancy");
        if (page.editable()) {
            item.add(assign(post));
        }
        return item;
    }

    private Button assign(Roster.PostOnDay post) {
        return go("leadership.tenure.assign", "plus", LeadershipLinks.newTenure(page.code(), post.id()));
    }

    private Component terms(List<TimeLine.TermSpan> own) {
        var line = new Div(new Span(getTranslation("leadership.terms")));
        line.addClassName("terms");
        own.forEach(term -> {
            var link = new Anchor(
                    LeadershipLinks.term(page.code(), term.label().id()),
                    term.label().years());
            link.setRouterIgnore(false);
            line.add(link);
        });
        return line;
    }

    private Button go(String text, String icon, String path) {
        var button = new Button(
                getTranslation(text), new Icon(icon), _ -> UI.getCurrent().navigate(path));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    /** A small button that opens the form of what it stands beside. */
    static Button edit(String name, String path) {
        var button = new Button(new Icon("pencil"), _ -> UI.getCurrent().navigate(path));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var label = UI.getCurrent().getTranslation("leadership.edit", name);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
