package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.leadership.Leadership;
import org.lienhiep.leadership.Roster;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.AsOf;
import org.lienhiep.shell.Fact;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.PagePanel;
import org.lienhiep.shell.Section;
import org.springframework.core.annotation.Order;

/** The leaders of a day on the page of their organisation: the posts of one seat, and where the others are found. */
@org.springframework.stereotype.Component
@Order(10)
class LeadersPanel implements PagePanel<OrganisationId> {

    private static final int SHOWN = 8;

    private final Leadership leadership;
    private final Organisations organisations;
    private final Clock clock;

    LeadersPanel(Leadership leadership, Organisations organisations, Clock clock) {
        this.leadership = leadership;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public Class<OrganisationId> about() {
        return OrganisationId.class;
    }

    @Override
    public Optional<Component> panel(OrganisationId id) {
        return panel(id, LocalDate.now(clock));
    }

    @Override
    public Optional<Component> panel(OrganisationId id, LocalDate day) {
        var label = organisations.labels(List.of(id), day).get(id);
        if (label == null) {
            return Optional.empty();
        }
        var ui = UI.getCurrent();
        var roster = leadership.on(id, day);
        var bodies = roster.bodies();
        var all = new Anchor(
                AsOf.keep(LeadershipLinks.of(label.code()), day, LocalDate.now(clock)),
                ui.getTranslation("leadership.panel.all"));
        all.setRouterIgnore(false);
        var content = bodies.stream().allMatch(body -> body.posts().isEmpty())
                ? new Paragraph(nobody(roster, ui))
                : leaders(bodies, ui);
        return Optional.of(new Section(ui.getTranslation("leadership.title"), content).actions(all));
    }

    private static String nobody(Roster roster, UI ui) {
        return roster.ended() == null
                ? ui.getTranslation("leadership.none")
                : ui.getTranslation(
                        "leadership.ended", Formats.of(ui.getLocale()).partial(roster.ended()));
    }

    private static Component leaders(List<Roster.BodyOnDay> bodies, UI ui) {
        var sheet = Fact.sheet();
        var main = bodies.getFirst();
        bodies.stream()
                .flatMap(body -> {
                    var of = body.equals(main) ? "" : " – " + body.name().in(ui.getLocale());
                    return body.posts().stream().map(post -> leaders(post, of, ui));
                })
                .limit(SHOWN)
                .forEach(line -> sheet.add(line.title(), line.names()));
        return sheet;
    }

    /** A post, named with its body unless that is the first, and its holders. */
    private record Line(String title, Div names) {}

    private static Line leaders(Roster.PostOnDay post, String of, UI ui) {
        var names = new Div();
        names.addClassName("leaders");
        post.holders().forEach(holder -> {
            var name = new Anchor(LeadershipLinks.person(holder.person()), holder.fullName());
            name.setRouterIgnore(false);
            var since = new Span(ui.getTranslation(
                    "leadership.since",
                    Formats.of(ui.getLocale()).partial(holder.held().from())));
            since.addClassName("secondary");
            names.add(new Div(name, since));
        });
        if (post.holders().isEmpty()) {
            names.add(new Span(ui.getTranslation("leadership.vacant")));
        }
        return new Line(post.title().in(ui.getLocale()) + of, names);
    }
}
