package org.lienhiep.news.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;

/** Whether the article tells of a meeting that is recorded already, or of a new one. */
final class MeetingChoice extends Div {

    private final RadioButtonGroup<Optional<MeetingRow>> choice = new RadioButtonGroup<>();

    private final Span locked = new Span();
    private final Meetings meetings;

    MeetingChoice(Meetings meetings) {
        this.meetings = meetings;
        addClassName("review-notice");
        choice.setAriaLabel(getTranslation("news.meeting.choice"));
        choice.setItemLabelGenerator(
                each -> each.map(this::existing).orElseGet(() -> getTranslation("news.meeting.new")));
        add(new Icon("calendar-days"), new Span(getTranslation("news.meeting.similar")), choice, locked);
        choice.addValueChangeListener(_ -> warn());
        locked.addClassName("review-locked");
        locked.getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Offers these meetings, the likeliest chosen when it must be the same; nothing is asked when there are none. */
    void offer(List<MeetingRow> similar, @Nullable MeetingRow same) {
        var options = new ArrayList<Optional<MeetingRow>>();
        similar.forEach(each -> options.add(Optional.of(each)));
        options.add(Optional.empty());
        choice.setItems(options);
        choice.setValue(Optional.ofNullable(same));
        setVisible(!similar.isEmpty());
    }

    /** Approved minutes take nothing more, which a person should know before he confirms. */
    private void warn() {
        locked.removeAll();
        var chosen = meeting();
        if (chosen == null) {
            return;
        }
        var standing = meetings.get(chosen).standing();
        if (standing.locked()) {
            var since = standing.since();
            var page = new Anchor(MeetingLinks.page(chosen), getTranslation("news.meeting.unlock"));
            page.setTarget(AnchorTarget.BLANK);
            locked.add(
                    new Icon("lock"),
                    new Span(getTranslation(
                            "news.meeting.locked",
                            Objects.requireNonNullElse(standing.by(), "–"),
                            since == null ? "–" : Formats.of(getLocale()).moment(since))),
                    page);
        }
    }

    private String existing(MeetingRow meeting) {
        return getTranslation(
                "news.meeting.existing",
                meeting.name().in(getLocale()),
                Formats.of(getLocale()).day(meeting.heldOn()));
    }

    /** The meeting recorded before; null for a new one. */
    @Nullable
    MeetingId meeting() {
        return choice.getValue() == null
                ? null
                : choice.getValue().map(MeetingRow::id).orElse(null);
    }
}
