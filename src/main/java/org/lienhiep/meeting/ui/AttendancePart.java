package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.meeting.AttendanceDraft;
import org.lienhiep.meeting.AttendanceStatus;
import org.lienhiep.meeting.MeetingDetails;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.Quorum;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.Fact;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Section;

/** Who came to a meeting, as stated and society by society, and the guests. */
final class AttendancePart extends Div {

    private final MeetingDetails details;
    private final MeetingDraft values;
    private final Section section;
    private final Formats formats = Formats.of(getLocale());

    AttendancePart(MeetingDetails details) {
        this.details = details;
        this.values = details.values();
        section = new Section(getTranslation("meeting.attending"));
        var quorum = details.quorum();
        if (quorum != null) {
            section.add(quorum(quorum));
        }
        var stated = stated();
        section.add(stated);
        if (!values.roll().isEmpty()) {
            section.add(new RollList(values.roll()));
        }
        for (var status : AttendanceStatus.values()) {
            var societies = societies(status);
            if (societies != null) {
                section.add(societies);
            }
        }
        if (!values.guests().isEmpty()) {
            section.add(guests());
        }
        if (quorum == null && section.getChildren().count() == 2 && stated.getChildren().findAny().isEmpty()) {
            var nothing = new Paragraph(getTranslation("meeting.attendance.missing"));
            nothing.addClassName("secondary");
            section.add(nothing);
        }
        add(section);
    }

    /** Offers whoever keeps the record to say what the statutes ask for. */
    void offer(Runnable change) {
        var rule = new Button(getTranslation("meeting.quorum.rule"), _ -> change.run());
        rule.addThemeVariants(ButtonVariant.TERTIARY);
        section.actions(rule);
    }

    private Component quorum(Quorum quorum) {
        var line = new Div(
                new Icon(quorum.met() ? "check" : "triangle-alert"), new Span(QuorumText.of(this, quorum)));
        line.addClassNames("meeting-quorum", quorum.met() ? "quorum-met" : "quorum-short");
        return line;
    }

    private Fact.Sheet stated() {
        var facts = Fact.sheet();
        if (values.attendance().isEmpty()) {
            facts.add(getTranslation("meeting.societiesAttending"), number(values.societiesAttending()));
        } else {
            facts.add(
                    getTranslation("meeting.societiesAttending"),
                    getTranslation(
                            "meeting.attendance.of",
                            details.count(AttendanceStatus.PRESENT),
                            values.attendance().size()));
        }
        var people = values.peopleAttending();
        if (people != null) {
            var qualifier = Objects.requireNonNullElse(values.peopleQualifier(), Qualifier.EXACT);
            facts.add(
                    getTranslation("meeting.peopleAttending"),
                    formats.figure(new Figure(BigDecimal.valueOf(people), qualifier)));
        }
        return facts;
    }

    private @Nullable String number(@Nullable Integer number) {
        return number == null ? null : formats.number(number);
    }

    private @Nullable Component societies(AttendanceStatus status) {
        var list = new UnorderedList();
        list.addClassName("meeting-societies");
        var alphabet = Collator.getInstance(getLocale());
        values.attendance().stream()
                .filter(line -> line.status() == status)
                .sorted(Comparator.comparing(this::name, alphabet))
                .forEach(line -> list.add(society(line)));
        var heading = new H3(getTranslation("meeting.attendance.status." + status) + " · " + details.count(status));
        return list.getChildren().findAny().isEmpty() ? null : new Div(heading, list);
    }

    private String name(AttendanceDraft line) {
        var label = label(line);
        return label == null ? "?" : label.name().in(getLocale());
    }

    private @Nullable OrganisationLabel label(AttendanceDraft line) {
        return line.organisation() == null ? null : details.organisation(line.organisation());
    }

    private ListItem society(AttendanceDraft line) {
        var label = label(line);
        var item = new ListItem(label == null ? new Span("?") : MeetingFacts.link(label));
        if (line.delegates() != null) {
            item.add(small(getTranslation("meeting.attendance.delegates.count", line.delegates())));
        }
        if (line.reason() != null) {
            item.add(small(line.reason()));
        }
        return item;
    }

    static Span small(String text) {
        var span = new Span(text);
        span.addClassName("secondary");
        return span;
    }

    private Component guests() {
        var list = new UnorderedList();
        list.addClassName("meeting-guests");
        for (var guest : values.guests()) {
            var item = new ListItem(new Span(guest.name()));
            if (guest.office() != null) {
                item.add(small(guest.office()));
            }
            list.add(item);
        }
        return new Div(
                new H3(getTranslation("meeting.guests") + " · "
                        + values.guests().size()),
                list);
    }
}
