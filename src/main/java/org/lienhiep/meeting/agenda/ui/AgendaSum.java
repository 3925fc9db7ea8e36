package org.lienhiep.meeting.agenda.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.lienhiep.meeting.MeetingOutline;
import org.lienhiep.meeting.agenda.Outline;
import org.lienhiep.shell.Icon;

/** What an agenda comes to, and whether that fits between the meeting's start and end. */
final class AgendaSum extends Div {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final @Nullable LocalTime starts;
    private final @Nullable LocalTime ends;

    /**
     * Nothing yet.
     *
     * @param ends null when the meeting goes on for several days, or nobody says
     */
    AgendaSum(@Nullable LocalTime starts, @Nullable LocalTime ends) {
        this.starts = starts;
        this.ends = ends;
        addClassName("agenda-sum");
        getElement().setAttribute("role", "status");
    }

    static AgendaSum of(MeetingOutline meeting) {
        return new AgendaSum(meeting.startsAt(), meeting.ofOneDay() ? meeting.endsAt() : null);
    }

    void show(Outline outline) {
        removeAll();
        var minutes = outline.minutes();
        setVisible(minutes > 0);
        var total = getTranslation("meeting.agenda.total", length(minutes));
        add(new Span(starts == null ? total : total + " · " + until(starts, minutes)));
        if (starts != null && ends != null) {
            var over = minutes - Duration.between(starts, ends).toMinutes();
            if (over > 0) {
                var warning = new Div(
                        new Icon("triangle-alert"),
                        new Span(getTranslation(
                                "meeting.agenda.over", length(Math.toIntExact(over)), TIME.format(ends))));
                warning.addClassName("agenda-over");
                add(warning);
            }
        }
    }

    private String until(LocalTime from, int minutes) {
        return getTranslation("meeting.agenda.until", TIME.format(from), TIME.format(from.plusMinutes(minutes)));
    }

    private String length(int minutes) {
        return minutes < 60
                ? getTranslation("meeting.agenda.length.minutes", minutes)
                : minutes % 60 == 0
                        ? getTranslation("meeting.agenda.length.hours", minutes / 60)
                        : getTranslation("meeting.agenda.length.both", minutes / 60, minutes % 60);
    }
}
