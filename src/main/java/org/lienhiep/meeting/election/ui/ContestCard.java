package org.lienhiep.meeting.election.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.election.ContestResult;
import org.lienhiep.shell.Icon;

/** How the vote on one post went: a table for each round, most votes first. */
final class ContestCard extends Div {

    ContestCard(MeetingId meeting, ContestResult vote, boolean mayChange) {
        addClassName("contest-card");
        var head = new Div(new H3(title(vote)));
        head.addClassName("contest-head");
        if (mayChange) {
            var edit = new Anchor(ContestLinks.edit(meeting, vote.id()), "");
            edit.setRouterIgnore(false);
            edit.add(new Icon("pencil"), new Span(getTranslation("shell.edit")));
            edit.getElement().setAttribute("aria-label", getTranslation("meeting.contest.edit.of", vote.post()));
            head.add(edit);
        }
        var about = new Paragraph(String.join(
                " · ",
                getTranslation("meeting.contest.kind." + vote.kind()),
                getTranslation("meeting.contest.method." + vote.method()),
                getTranslation("meeting.contest.seats.of", vote.seats()),
                getTranslation("meeting.contest.needed.of", vote.neededPercent())));
        about.addClassName("secondary");
        add(head, about);
        if (vote.rounds().isEmpty()) {
            add(new Paragraph(getTranslation("meeting.contest.standing") + ": "
                    + String.join(
                            ", ",
                            vote.candidates().stream()
                                    .map(each -> each.person().name())
                                    .toList())));
        }
        vote.rounds().forEach(round -> add(table(vote, round)));
        if (!vote.rounds().isEmpty() && vote.vacant() > 0) {
            var vacant = new Paragraph(getTranslation("meeting.contest.vacant", vote.vacant()));
            vacant.addClassName("contest-vacant");
            add(vacant);
        }
    }

    private String title(ContestResult vote) {
        return vote.termFrom() == null && vote.termTo() == null
                ? vote.post()
                : vote.post() + ", "
                        + getTranslation("meeting.election.term", year(vote.termFrom()), year(vote.termTo()));
    }

    /** Written as text, so that no format groups its digits. */
    private static String year(@Nullable Integer year) {
        return year == null ? "…" : year.toString();
    }

    private VoteTable table(ContestResult vote, ContestResult.Round round) {
        var label = getTranslation("meeting.contest.table", round.number());
        var table = new VoteTable(title(vote) + ", " + label).caption(caption(round));
        for (var line : round.lines()) {
            var name = new NativeTableHeaderCell(line.who().person().name());
            name.getElement().setAttribute("scope", "row");
            table.lines()
                    .add(new NativeTableRow(
                            name,
                            new NativeTableCell(Integer.toString(line.yes())),
                            new NativeTableCell(
                                    line.no() == null ? "–" : line.no().toString()),
                            new NativeTableCell(new ShareBar(line.share())),
                            new NativeTableCell(OutcomeChips.of(this, line.outcome()))));
        }
        return table;
    }

    private String caption(ContestResult.Round round) {
        List<String> parts = new ArrayList<>();
        parts.add(getTranslation("meeting.contest.round", round.number()));
        add(parts, "meeting.contest.entitled", round.entitled());
        add(parts, "meeting.contest.issued", round.issued());
        add(parts, "meeting.contest.collected", round.collected());
        add(parts, "meeting.contest.valid", round.valid());
        add(parts, "meeting.contest.invalid", round.invalid());
        return String.join(" · ", parts);
    }

    private void add(List<String> parts, String key, @Nullable Integer number) {
        if (number != null) {
            parts.add(getTranslation(key) + " " + number);
        }
    }
}
