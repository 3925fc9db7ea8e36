package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.meeting.MeetingDetails;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.ui.OrganisationLinks;
import org.lienhiep.shell.Fact;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Periods;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.Section;

/** Time, place and people of a meeting. */
final class MeetingFacts {

    private MeetingFacts() {}

    static Section of(MeetingDetails details, RecordCatalog catalog) {
        var values = details.values();
        var facts = Fact.sheet();
        facts.add(word(facts, "when"), when(values));
        facts.add(word(facts, "hosts"), hosts(details))
                .add(word(facts, "place"), values.place())
                .add(word(facts, "body"), organ(facts, values))
                .add(word(facts, "period"), values.period() == null ? null : Periods.name(facts, values.period()));
        var link = values.link();
        if (link != null) {
            var anchor = new Anchor(link, link);
            anchor.getElement().setAttribute("rel", "noopener noreferrer nofollow");
            anchor.setTarget("_blank");
            facts.add(word(facts, "link"), anchor);
        }
        addPerson(facts, "chair", values.chair(), catalog);
        addPerson(facts, "secretary", values.secretary(), catalog);
        return new Section(facts.getTranslation("meeting.facts"), facts);
    }

    private static String word(Component reader, String component) {
        return reader.getTranslation("meeting." + component);
    }

    private static String when(MeetingDraft values) {
        var days = MeetingTimes.days(I18n.reader(), values.heldOn(), values.heldUntil());
        var hours = MeetingTimes.hours(values.startsAt(), values.endsAt());
        return hours == null ? days : days + " · " + hours;
    }

    private static Component hosts(MeetingDetails details) {
        var hosts = new Div();
        hosts.addClassName("meeting-hosts");
        for (var host : details.values().hosts()) {
            var label = details.organisation(host);
            if (label != null) {
                hosts.add(link(label));
            }
        }
        return hosts;
    }

    static Anchor link(OrganisationLabel organisation) {
        var link = new Anchor(
                OrganisationLinks.page(organisation), organisation.name().in(I18n.reader()));
        link.setRouterIgnore(false);
        return link;
    }

    private static @Nullable String organ(Component reader, MeetingDraft values) {
        var organ = new StringBuilder(values.body() == null ? "" : values.body());
        if (values.sessionNumber() != null) {
            organ.append(organ.isEmpty() ? "" : " · ")
                    .append(reader.getTranslation("meeting.session", values.sessionNumber()));
        }
        var enlarged = reader.getTranslation("meeting.enlarged").toLowerCase(Locale.ROOT);
        if (values.enlarged() && !organ.toString().toLowerCase(Locale.ROOT).contains(enlarged)) {
            organ.append(organ.isEmpty() ? "" : " · ").append(enlarged);
        }
        return organ.isEmpty() ? null : organ.toString();
    }

    private static void addPerson(
            Fact.Sheet facts, String component, @Nullable Named<PersonId> person, RecordCatalog catalog) {
        if (person != null) {
            facts.add(word(facts, component), person(person, catalog));
        }
    }

    /** A link where the person is in the register and may be seen, otherwise the words. */
    static Component person(Named<PersonId> person, RecordCatalog catalog) {
        var entry = person.id() == null
                ? null
                : catalog.named(PersonId.class, person.id(), I18n.reader()).orElse(null);
        if (entry == null) {
            return new Span(person.name());
        }
        var link = new Anchor(entry.path(), person.name());
        link.setRouterIgnore(false);
        return link;
    }
}
