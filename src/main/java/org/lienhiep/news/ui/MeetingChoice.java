package org.lienhiep.news.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final @Nullable MeetingId wanted;
    private @Nullable List<@Nullable Object> asked;

    /**
     * Nothing is offered yet.
     *
     * @param wanted the meeting that the article is to record; null when the choice is to find out
     */
    MeetingChoice(Meetings meetings, @Nullable MeetingId wanted) {
        this.meetings = meetings;
        this.wanted = wanted;
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

    /** Looks for recorded meetings again whenever host, day or kind became others. */
    void offer(Proposals proposals) {
        var host = proposals.host.value();
        var heldOn = proposals.heldOn.value();
        var kind = proposals.kind.value();
        var question = Arrays.<@Nullable Object>asList(host, heldOn, kind);
        if (question.equals(asked)) {
            return;
        }
        asked = question;
        var named = named();
        if (heldOn == null || kind == null) {
            offer(named, named.isEmpty() ? null : named.getFirst());
            return;
        }
        var similar = meetings.similar(host == null ? proposals.offer().union() : host, heldOn, kind);
        var same = similar.stream()
                .filter(each -> each.kind() == kind && heldOn.equals(each.heldOn()))
                .findFirst()
                .orElse(null);
        offer(
                Stream.concat(named.stream(), similar.stream().filter(each -> !named.contains(each)))
                        .toList(),
                named.isEmpty() ? same : named.getFirst());
    }

    /** The meeting that whoever came here wants the article for; none when he came without one. */
    private List<MeetingRow> named() {
        return wanted == null ? List.of() : meetings.rows(List.of(wanted));
    }

    /** Offers these meetings, the likeliest chosen when it must be the same; nothing is asked when there are none. */
    private void offer(List<MeetingRow> similar, @Nullable MeetingRow same) {
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
