package org.lienhiep.organisation.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.ChangeDraft.Fate;
import org.lienhiep.organisation.ChangeDraft.MemberMove;
import org.lienhiep.organisation.MemberPair;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.ProblemsInside;

/** What becomes of each member of organisations that end: it moves along, merges with its counterpart, or leaves. */
final class MoveTable extends Div implements ProblemsInside {

    /** Who goes on after a change, as far as it is entered. */
    interface Successors {

        /** Code of the first, with which codes of new members are proposed; empty when not known. */
        String code();

        /** What a new society to which this member and another unite is probably called. */
        String united(MemberPair pair);

        /** The names of those that a member may belong to from then on, the usual one first. */
        List<String> names();

        /** Whether the first of them is the one it belongs to already, so that it stays. */
        boolean mayStay();
    }

    private static final Pattern PLACE = Pattern.compile("\\[(\\d+)]\\.(\\w+)");

    private final List<MoveLine> lines = new ArrayList<>();
    private List<MoveLine> counted = List.of();

    /**
     * The members with what usually becomes of them.
     *
     * @param successors who goes on, as far as entered
     * @param changed told of every choice
     */
    MoveTable(List<MemberPair> members, Successors successors, Runnable changed) {
        var others = members.stream()
                .flatMap(pair -> Stream.of(pair.member(), pair.counterpart()))
                .filter(label -> label != null)
                .distinct()
                .toList();
        addClassName("move-table");
        getElement().setAttribute("role", "list");
        members.forEach(pair -> lines.add(new MoveLine(pair, others, successors, () -> {
            tellOnce();
            changed.run();
        })));
        lines.forEach(this::add);
    }

    boolean hasPairs() {
        return lines.stream().anyMatch(line -> line.pair().counterpart() != null);
    }

    /** Proposes the same fate for every pair of counterparts: one of each merges into, or unites with, the other. */
    void pair(Fate fate) {
        var taken = new ArrayList<OrganisationLabel>();
        for (var line : lines) {
            var counterpart = line.pair().counterpart();
            if (counterpart != null && !taken.contains(line.pair().member())) {
                taken.add(counterpart);
                line.choose(fate);
            } else {
                line.choose(Fate.MOVES);
            }
        }
    }

    /** Two that unite are spoken of in one line; the other's only says so. */
    private void tellOnce() {
        var uniting = new HashMap<OrganisationId, MoveLine>();
        for (var line : lines) {
            var other = line.unitesWith();
            if (other != null) {
                uniting.putIfAbsent(other.id(), line);
            }
        }
        lines.forEach(line -> line.toldIn(uniting.get(line.pair().member().id())));
    }

    /** The successors were entered or named anew: those that a member may move to are offered again. */
    void offerSuccessors() {
        lines.forEach(MoveLine::offerSuccessors);
    }

    /** The moves that are not the usual, for members that are not spoken of in another's line. */
    List<MemberMove> moves() {
        counted = lines.stream()
                .filter(line -> !line.isToldElsewhere() && !line.usual())
                .toList();
        return counted.stream().map(MoveLine::move).toList();
    }

    @Override
    public boolean showProblem(String place, String message) {
        var matcher = PLACE.matcher(place);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) >= counted.size()) {
            return false;
        }
        return counted.get(Integer.parseInt(matcher.group(1))).show(matcher.group(2), message);
    }

    @Override
    public void clearProblems() {
        lines.forEach(MoveLine::clear);
    }

    @Override
    public boolean markUnreadable() {
        return false;
    }

    @Override
    public boolean focusProblem() {
        return lines.stream().anyMatch(MoveLine::focusProblem);
    }
}
