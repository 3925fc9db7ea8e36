package org.lienhiep.meeting.minutes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Paragraphs;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDetails;
import org.lienhiep.meeting.minutes.ItemMinutes;
import org.lienhiep.meeting.minutes.Minute;
import org.lienhiep.meeting.minutes.SafeHtml;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.RichText;

/** One item of the agenda: what was said on it, who spoke, and whether it goes to the next meeting. */
final class ItemEditor extends Div {

    private final transient MinutesDesk desk;
    private final MeetingId meeting;
    private final @Nullable UUID item;
    private final String heading;
    private final RichText text;
    private final Span others = new Span();
    private final transient Supplier<MinutesRoom.@Nullable Seat> seat;
    private int version;

    ItemEditor(
            MinutesDesk desk,
            MeetingDetails details,
            ItemMinutes minutes,
            PhraseMenu phrases,
            Supplier<MinutesRoom.@Nullable Seat> seat) {
        this.desk = desk;
        this.meeting = details.id();
        this.item = minutes.item();
        this.seat = seat;
        this.version = minutes.minute().version();
        var named = minutes.heading();
        heading = named == null ? getTranslation("meeting.minutes.whole") : named;
        text = new RichText(
                heading,
                begun(details, minutes),
                version,
                desk.drawer(meeting),
                item == null ? "whole" : item.toString());
        text.onChange(change -> save(change.text(), change.base()));
        text.onEnter(_ -> enter());
        others.addClassName("minute-others");
        others.getElement().setAttribute("role", "status");
        var head = new Div(new H2(heading), others, phrases.menu(this, heading, text::insert), revisions());
        head.addClassName("minute-head");
        addClassName("minute-item");
        add(head, text, new SpeakersField(desk, meeting, item, minutes.contributions()));
        if (item != null) {
            add(new CarryField(desk.minutes, meeting, item, heading, minutes.carried()));
        }
    }

    /** The course of the meeting begins with what was noted about it as plain text. */
    private static String begun(MeetingDetails details, ItemMinutes minutes) {
        var noted = details.values().minutes();
        return minutes.item() == null && minutes.minute().version() == Minute.NEW && noted != null
                ? Paragraphs.html(noted)
                : minutes.minute().html();
    }

    private Button revisions() {
        var button = new Button(
                getTranslation("meeting.revisions"),
                new Icon("history"),
                _ -> new RevisionsDialog(desk.minutes.revisions(meeting, item), this::restore).open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("meeting.revisions") + ": " + heading);
        return button;
    }

    private void enter() {
        var mine = seat.get();
        if (mine != null) {
            mine.goTo(item);
        }
    }

    private void save(String html, int base) {
        try {
            var stored = desk.minutes.save(meeting, item, html, base);
            version = stored.version();
            text.stored(version);
        } catch (StaleRecord stale) {
            text.refused();
            ask(stale, html);
        } catch (InvalidInput refused) {
            text.refused();
            Notices.problem(refused);
        }
    }

    private void ask(StaleRecord stale, String html) {
        var theirs = desk.minutes.get(meeting, item);
        new MinuteConflict(stale, theirs, SafeHtml.of(html), chosen -> decide(chosen, theirs.version())).open();
    }

    /** Stores what was decided; somebody may have written again meanwhile, and is shown again then. */
    private void decide(String html, int base) {
        try {
            var stored = desk.minutes.save(meeting, item, html, base);
            version = stored.version();
            text.take(stored.html(), version);
        } catch (StaleRecord again) {
            ask(again, html);
        }
    }

    private void restore(int number) {
        var now = desk.minutes.get(meeting, item);
        var stored = desk.minutes.restore(meeting, item, number, now.version());
        version = stored.version();
        text.take(stored.html(), version);
        Notices.done(getTranslation("meeting.revisions.restored", number));
    }

    /** Somebody else stored this item. */
    void stored(Minute minute) {
        if (Objects.equals(item, minute.item()) && minute.version() > version) {
            version = minute.version();
            text.theirs(minute.html(), version);
        }
    }

    /** Who else has the cursor in this item. */
    void others(List<MinutesRoom.Person> people) {
        var here = people.stream()
                .filter(each -> each.writing() && Objects.equals(each.item(), item))
                .map(MinutesRoom.Person::name)
                .distinct()
                .sorted()
                .toList();
        others.setText(here.isEmpty() ? "" : getTranslation("meeting.minutes.others", String.join(", ", here)));
    }
}
