package org.lienhiep.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.ChangeDetails;
import org.lienhiep.organisation.ChangeKind;
import org.lienhiep.organisation.EffectKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.TimeLineEntry;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Section;

/** What happened to an organisation, oldest first; what lies after the day looked at is marked. */
final class TimeLinePart extends Div {

    private final OrganisationId about;
    private final LocalDate day;
    private final @Nullable Consumer<ChangeDetails> withdraw;
    private final ChangeWords words = new ChangeWords(UI.getCurrent());
    private final Formats formats = Formats.of(getLocale());

    /**
     * The time line of an organisation.
     *
     * @param day the day looked at
     * @param withdraw takes a change back; null for those who may not
     */
    TimeLinePart(
            OrganisationId about,
            List<TimeLineEntry> entries,
            LocalDate day,
            @Nullable Consumer<ChangeDetails> withdraw) {
        this.about = about;
        this.day = day;
        this.withdraw = withdraw;
        var list = new OrderedList();
        list.addClassName("time-line");
        entries.forEach(entry -> list.add(item(entry)));
        add(new Section(getTranslation("organisation.timeline"), list));
    }

    private ListItem item(TimeLineEntry entry) {
        var when = new Span(
                entry.day() == null ? getTranslation("organisation.timeline.undated") : formats.partial(entry.day()));
        when.addClassName("time-line-day");
        var what = new Div(content(entry));
        what.addClassName("time-line-what");
        var item = new ListItem(when, new Icon(icon(entry)), what);
        if (entry.day() != null && entry.day().earliest().isAfter(day)) {
            item.addClassName("time-line-later");
            what.add(secondary(getTranslation("organisation.timeline.later")));
        }
        return item;
    }

    private Component[] content(TimeLineEntry entry) {
        return switch (entry) {
            case TimeLineEntry.Happened happened -> change(happened.change());
            case TimeLineEntry.Founded ignored -> only(getTranslation("organisation.timeline.founded"));
            case TimeLineEntry.Ended ignored -> only(getTranslation("organisation.timeline.ended"));
            case TimeLineEntry.Named named ->
                only(getTranslation(
                        "organisation.timeline.named." + named.language(), named.name(), until(named.valid())));
            case TimeLineEntry.Belonged belonged -> {
                var text = new Div(
                        new Span(getTranslation("organisation.timeline.member") + " "), link(belonged.parent()));
                var until = until(belonged.valid());
                if (!until.isEmpty()) {
                    text.add(new Span(until));
                }
                yield belonged.decision() == null
                        ? new Component[] {text}
                        : new Component[] {text, secondary(belonged.decision())};
            }
        };
    }

    private Component[] only(String text) {
        return new Component[] {new Span(text)};
    }

    private String until(DateRange range) {
        return range.to() == null
                ? ""
                : " " + getTranslation("organisation.timeline.until", formats.partial(range.to()));
    }

    private Component[] change(ChangeDetails change) {
        var content = new Div();
        var title = new Span(words.kind(change.kind()));
        title.addClassName("time-line-kind");
        content.add(title);
        others(change).ifPresent(content::add);
        var decision = words.decision(change.decisionNumber(), change.decidedOn(), change.decidedBy());
        if (decision != null) {
            content.add(secondary(getTranslation("organisation.timeline.decision", decision)));
        }
        if (change.note() != null) {
            content.add(secondary(change.note()));
        }
        change.effects().stream()
                .filter(effect -> effect.organisation().equals(about))
                .filter(effect -> effect.kind() == EffectKind.NAME_OPENED
                        || (effect.kind() == EffectKind.MEMBERSHIP_OPENED && change.kind() != ChangeKind.JOINED))
                .forEach(effect -> content.add(new Div(new Span(words.ownEffect(effect, change.names())))));
        if (withdraw != null && change.whole() == null) {
            content.add(withdrawButton(change, withdraw));
        }
        return new Component[] {content};
    }

    private Button withdrawButton(ChangeDetails change, Consumer<ChangeDetails> take) {
        var button = new Button(getTranslation("organisation.change.withdraw"), _ -> take.accept(change));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("time-line-withdraw");
        button.setAriaLabel(getTranslation("organisation.change.withdraw") + ": " + words.kind(change.kind()) + " "
                + formats.partial(change.effective()));
        return button;
    }

    /** The other organisations: before it and after it, or the union; the one whose page it is left out. */
    private Optional<Component> others(ChangeDetails change) {
        var from = without(change.from());
        var to = without(change.to());
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        var line = new Div();
        links(line, from, "organisation.timeline.from");
        links(line, to, change.kind().aboutMembership() ? "organisation.timeline.union" : "organisation.timeline.to");
        return Optional.of(line);
    }

    private List<OrganisationLabel> without(List<OrganisationLabel> parties) {
        return parties.stream().filter(each -> !each.id().equals(about)).toList();
    }

    private void links(Div line, List<OrganisationLabel> organisations, String word) {
        for (int i = 0; i < organisations.size(); i++) {
            line.add(new Span(i == 0 ? getTranslation(word) + " " : ", "), link(organisations.get(i)));
        }
        if (!organisations.isEmpty()) {
            line.add(new Span(" "));
        }
    }

    private Anchor link(OrganisationLabel organisation) {
        var link = new Anchor(
                OrganisationLinks.page(organisation), organisation.name().in(getLocale()));
        link.setRouterIgnore(false);
        return link;
    }

    private static Div secondary(String text) {
        var line = new Div(text);
        line.addClassName("secondary");
        return line;
    }

    private static String icon(TimeLineEntry entry) {
        return switch (entry) {
            case TimeLineEntry.Founded ignored -> "flag";
            case TimeLineEntry.Ended ignored -> "archive";
            case TimeLineEntry.Named ignored -> "tag";
            case TimeLineEntry.Belonged ignored -> "network";
            case TimeLineEntry.Happened happened -> icon(happened.change().kind());
        };
    }

    static String icon(ChangeKind kind) {
        return switch (kind) {
            case FOUNDED -> "flag";
            case RENAMED -> "tag";
            case ABSORBED, UNITED -> "git-merge";
            case DIVIDED, SPLIT_OFF -> "split";
            case DISSOLVED -> "archive";
            case JOINED -> "log-in";
            case LEFT -> "log-out";
            case SUSPENDED -> "circle-pause";
            case RESUMED -> "circle-play";
        };
    }
}
