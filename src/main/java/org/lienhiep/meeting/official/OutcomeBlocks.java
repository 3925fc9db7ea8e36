package org.lienhiep.meeting.official;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.document.Block;
import org.lienhiep.document.Block.Align;
import org.lienhiep.document.Cell;
import org.lienhiep.document.DateWords;
import org.lienhiep.meeting.DecisionDraft;
import org.lienhiep.meeting.ElectionDraft;
import org.lienhiep.meeting.election.ContestResult;
import org.lienhiep.meeting.election.VotingMethod;
import org.lienhiep.meeting.minutes.ItemMinutes;

/** What came of a meeting: votes, who was elected, what was decided, what goes to the next one. */
final class OutcomeBlocks {

    private static final double PER_CENT = 100.0;

    private final MeetingRecord record;

    OutcomeBlocks(MeetingRecord record) {
        this.record = record;
    }

    private static boolean told(ElectionDraft election, Set<String> told) {
        var person = election.person();
        var post = election.post();
        return person == null || post == null || told.contains(person.name() + post.name());
    }

    /** Every vote as a table of its candidates, then those of whom only the result is known. */
    List<Block> elections() {
        var blocks = new ArrayList<Block>();
        var told = new HashSet<String>();
        for (var contest : record.contests()) {
            contest.rounds().forEach(round -> blocks.add(votes(contest, round)));
            contest.elected().forEach(line -> told.add(line.who().person().name() + contest.post()));
        }
        var others = record.values().elections().stream()
                .filter(each -> !told(each, told))
                .map(OutcomeBlocks::elected)
                .toList();
        if (!others.isEmpty()) {
            blocks.add(new Block.Bullets(others));
        }
        return blocks;
    }

    private static Block votes(ContestResult contest, ContestResult.Round round) {
        var rows = new ArrayList<Block.Row>();
        for (var line : round.lines()) {
            rows.add(Block.Row.plain(
                    null,
                    new Cell.Words(Integer.toString(rows.size() + 1)),
                    new Cell.Words(line.who().person().name()),
                    new Cell.Words(Integer.toString(line.yes())),
                    line.share() == null ? Cell.NONE : new Cell.Words(percent(line.share())),
                    new Cell.Words(
                            switch (line.outcome()) {
                                case ELECTED -> "trúng cử";
                                case TIED -> "bằng phiếu";
                                case NOT_ELECTED -> "";
                            })));
        }
        return new Block.Table(
                "Bầu %s, vòng %d%s".formatted(contest.post(), round.number(), ballots(contest, round)),
                List.of(
                        new Block.Column("TT", Align.CENTRE, 8),
                        new Block.Column("Họ tên", Align.LEFT, 44),
                        new Block.Column("Số phiếu", Align.RIGHT, 14),
                        new Block.Column("Tỷ lệ", Align.RIGHT, 14),
                        new Block.Column("Kết quả", Align.CENTRE, 20)),
                rows);
    }

    private static String ballots(ContestResult contest, ContestResult.Round round) {
        if (contest.method() == VotingMethod.SHOW_OF_HANDS) {
            return round.valid() == null ? " (giơ tay)" : " (giơ tay, %d người biểu quyết)".formatted(round.valid());
        }
        var parts = new ArrayList<String>();
        part(parts, "phát ra", round.issued());
        part(parts, "thu về", round.collected());
        part(parts, "hợp lệ", round.valid());
        part(parts, "không hợp lệ", round.invalid());
        return parts.isEmpty() ? " (phiếu kín)" : " (phiếu kín: " + String.join(", ", parts) + ")";
    }

    private static void part(List<String> parts, String words, @Nullable Integer number) {
        if (number != null) {
            parts.add(words + " " + number);
        }
    }

    private static String percent(double share) {
        return String.format(Locale.of("vi"), "%.1f%%", share * PER_CENT);
    }

    private static String elected(ElectionDraft election) {
        var term = election.termFrom() == null || election.termTo() == null
                ? ""
                : ", nhiệm kỳ %d–%d".formatted(election.termFrom(), election.termTo());
        var office = election.otherOffice() == null ? "" : " (" + election.otherOffice() + ")";
        return "%s%s được bầu giữ chức %s%s".formatted(election.person(), office, election.post(), term);
    }

    /** What was decided, by number, with who sees to it and until when. */
    List<Block> decisions() {
        var blocks = new ArrayList<Block>();
        for (var decision : record.values().decisions()) {
            blocks.add(new Block.Paragraph(decision.number() + ". " + decision.text() + charge(decision)));
        }
        return blocks;
    }

    private String charge(DecisionDraft decision) {
        var owner = record.organisation(decision.owner());
        var due = decision.due() == null ? "" : "hạn " + DateWords.day(decision.due());
        if (owner.isEmpty() && due.isEmpty()) {
            return "";
        }
        return " (" + owner + (owner.isEmpty() || due.isEmpty() ? "" : ", ") + due + ")";
    }

    /** What goes to the next meeting; none when everything was finished. */
    List<Block> carried() {
        var items = record.minutes().stream()
                .filter(each -> each.carried() != null)
                .map(OutcomeBlocks::carried)
                .toList();
        return items.isEmpty() ? List.of() : List.of(new Block.Bullets(items));
    }

    private static String carried(ItemMinutes item) {
        var note = item.carried() == null ? null : item.carried().note();
        return item.heading() + (note == null ? "" : ": " + note);
    }
}
