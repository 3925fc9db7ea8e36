package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.leadership.HeldPost;
import org.lienhiep.leadership.Leadership;
import org.lienhiep.leadership.People;
import org.lienhiep.leadership.PersonDetails;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Fact;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.HistoryPanel;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.PagePanels;
import org.lienhiep.shell.RecordButtons;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.Section;

/** Someone in the register of people, with all posts that he holds or held. */
@Route(LeadershipLinks.PEOPLE + "/:person")
@PermitAll
class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final People people;
    private final Leadership leadership;
    private final AuditTrail trail;
    private final RecordCatalog catalog;
    private final PagePanels panels;
    private final Clock clock;
    private String title = "";

    PersonView(
            People people,
            Leadership leadership,
            AuditTrail trail,
            RecordCatalog catalog,
            PagePanels panels,
            Clock clock) {
        this.people = people;
        this.leadership = leadership;
        this.trail = trail;
        this.catalog = catalog;
        this.panels = panels;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var details = people.get(LeadershipForm.id(event, "person", PersonId::new));
        var held = leadership.heldBy(details.id());
        title = String.valueOf(details.values().name());
        removeAll();
        add(header(details));
        add(new Section(getTranslation("leadership.posts.held"), held.isEmpty() ? none() : posts(held)));
        facts(details);
        panels.about(PersonId.class, details.id()).forEach(this::add);
        add(new HistoryPanel(trail, details.id().value(), details.stamp(), "leadership"));
    }

    private PageHeader header(PersonDetails details) {
        var honorific = details.values().honorific();
        var header = new PageHeader(honorific == null ? title : honorific + " " + title)
                .under(getTranslation("leadership.title"), LeadershipLinks.WHO_LEADS)
                .under(getTranslation("leadership.people"), LeadershipLinks.PEOPLE);
        if (details.editable()) {
            var edit = RecordButtons.edit(LeadershipLinks.edit(details.id()));
            var delete = RecordButtons.delete(
                    title,
                    getTranslation("leadership.person.delete.text"),
                    () -> people.delete(details.id()),
                    LeadershipLinks.PEOPLE);
            header.actions(edit, delete);
        }
        return header;
    }

    private void facts(PersonDetails details) {
        var values = details.values();
        if (values.birthYear() != null || values.died() != null || values.contact() != null || values.note() != null) {
            var born = values.birthYear();
            add(new Section(
                    getTranslation("leadership.profile"),
                    Fact.sheet()
                            .add(getTranslation("leadership.birthYear"), born == null ? null : born.toString())
                            .add(
                                    getTranslation("leadership.died"),
                                    values.died() == null
                                            ? null
                                            : Formats.of(getLocale()).partial(values.died()))
                            .add(getTranslation("leadership.contact"), values.contact())
                            .add(getTranslation("leadership.note"), values.note())));
        }
    }

    private Paragraph none() {
        return new Paragraph(getTranslation("leadership.posts.none"));
    }

    private OrderedList posts(List<HeldPost> held) {
        var today = LocalDate.now(clock);
        var list = new OrderedList();
        list.addClassName("career");
        var links = new HolderLinks(catalog, held.stream().map(HeldPost::holder), getLocale());
        held.forEach(post -> list.add(post(post, today, links)));
        return list;
    }

    private ListItem post(HeldPost held, LocalDate today, HolderLinks links) {
        var holder = held.holder();
        var range = new Span(Formats.of(getLocale()).range(holder.held()));
        range.addClassName("career-range");
        var where = new Anchor(
                LeadershipLinks.of(held.organisation().code()),
                held.body().in(getLocale()) + ", " + held.organisation().name().in(getLocale()));
        where.setRouterIgnore(false);
        var head = new Div(new H3(held.title().in(getLocale())));
        head.addClassName("holder-head");
        if (holder.held().contains(today)) {
            head.add(new Chip("circle-check", getTranslation("leadership.now"), Chip.Tone.SUCCESS));
        }
        var details = new HolderFacts(links);
        details.add(new Span(getTranslation("leadership.tenure.how." + holder.how())));
        if (holder.term() != null) {
            details.add(new Span(Terms.name(this, holder.term())));
        }
        details.of(holder);
        return new ListItem(range, new Div(head, new Div(where), details));
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
