package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.DecisionDraft;
import org.lienhiep.meeting.DecisionState;
import org.lienhiep.meeting.ElectionDraft;
import org.lienhiep.meeting.MeetingDetails;
import org.lienhiep.meeting.decision.ui.DecisionLinks;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.QuoteMark;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordQuotes;
import org.lienhiep.shell.Section;

/** What came of a meeting: decisions and elections. */
final class OutcomeParts {

    private final MeetingDetails details;
    private final RecordCatalog catalog;
    private final LocalDate today;
    private final List<RecordQuotes.Said> said;
    private final Formats formats = Formats.of(I18n.reader());
    private final Div reader = new Div();

    OutcomeParts(MeetingDetails details, RecordCatalog catalog, LocalDate today) {
        this.details = details;
        this.catalog = catalog;
        this.today = today;
        this.said = catalog.quotes().said(List.of(details.id()));
    }

    Section decisions() {
        var section = new Section(text("meeting.decisions"));
        var decisions = details.values().decisions();
        if (decisions.isEmpty()) {
            var nothing = new Paragraph(text("meeting.decisions.missing"));
            nothing.addClassName("secondary");
            section.add(nothing);
            return section;
        }
        var list = new OrderedList();
        list.addClassName("meeting-decisions");
        decisions.forEach(decision -> list.add(item(decision)));
        section.add(list);
        return section;
    }

    private ListItem item(DecisionDraft decision) {
        var number = number(decision);
        number.addClassName("decision-number");
        var words = new Paragraph(new Span(Objects.requireNonNull(decision.text())));
        words.addClassName("meeting-text");
        mark(RecordQuotes.Matter.DECISION, decision.text()).ifPresent(words::add);
        var state = Objects.requireNonNullElse(decision.state(), DecisionState.OPEN);
        var late = decision.due() != null && decision.due().isBefore(today);
        var below = new Div(MeetingChips.state(reader, state, late));
        below.addClassName("decision-details");
        if (decision.due() != null) {
            below.add(new Span(text("meeting.decision.due") + " " + formats.day(decision.due())));
        }
        var owner = organisation(decision.owner());
        if (owner != null) {
            below.add(owner);
        }
        return new ListItem(number, new Div(words, below));
    }

    /** Where an article that records the meeting says so. */
    private Optional<QuoteMark> mark(RecordQuotes.Matter matter, String subject) {
        return said.stream()
                .filter(each -> each.tells(details.id(), matter, subject))
                .findFirst()
                .map(each -> new QuoteMark(each.path(), each.sentence()));
    }

    /** Leads to the decision's own page, where it is followed up. */
    private static HtmlContainer number(DecisionDraft decision) {
        if (decision.id() == null) {
            return new Span(decision.number());
        }
        var link = new Anchor(DecisionLinks.page(new DecisionId(decision.id())), decision.number());
        link.setRouterIgnore(false);
        return link;
    }

    private @Nullable Component organisation(@Nullable OrganisationId id) {
        var label = id == null ? null : details.organisation(id);
        return label == null ? null : MeetingFacts.link(label);
    }

    /** Empty where nobody was elected, as at most meetings. */
    Optional<Section> elections() {
        var elections = details.values().elections();
        if (elections.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("meeting-elections");
        elections.forEach(election -> list.add(item(election)));
        return Optional.of(new Section(text("meeting.elections"), list));
    }

    private ListItem item(ElectionDraft election) {
        var elected = Objects.requireNonNull(election.person());
        var person = new Div(MeetingFacts.person(elected, catalog));
        person.addClassName("elected");
        mark(RecordQuotes.Matter.ELECTION, elected.name()).ifPresent(person::add);
        var post = new Div(new Span(Objects.requireNonNull(election.post()).name()));
        var term = term(election);
        if (term != null) {
            post.add(new Span(" · " + term));
        }
        var below = new ArrayList<String>();
        var label = election.organisation() == null ? null : details.organisation(election.organisation());
        if (election.body() != null) {
            below.add(election.body());
        }
        if (label != null && !label.id().equals(details.values().organiser())) {
            below.add(label.name().in(I18n.reader()));
        }
        if (election.otherOffice() != null) {
            below.add(election.otherOffice());
        }
        if (election.effectiveOn() != null) {
            below.add(text("meeting.election.effectiveOn") + " " + formats.day(election.effectiveOn()));
        }
        var more = new Div(String.join(" · ", below));
        more.addClassName("secondary");
        return new ListItem(person, post, more);
    }

    private @Nullable String term(ElectionDraft election) {
        if (election.termFrom() == null && election.termTo() == null) {
            return null;
        }
        return reader.getTranslation("meeting.election.term", year(election.termFrom()), year(election.termTo()));
    }

    /** Written as text, so that no format groups its digits. */
    private static String year(@Nullable Integer year) {
        return year == null ? "…" : year.toString();
    }

    private String text(String key) {
        return reader.getTranslation(key);
    }
}
