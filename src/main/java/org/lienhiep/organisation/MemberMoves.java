package org.lienhiep.organisation;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.ChangeDraft.Fate;
import org.lienhiep.organisation.ChangeDraft.MemberMove;

/**
 * What becomes of the members of the organisations that a change starts from. Usually they move to the first
 * successor; where nothing ends, they stay. Members that merge do so in changes of their own.
 */
final class MemberMoves {

    private final ChangeMaker maker;
    private final ChangeLog log;
    private final ChangeDraft draft;
    private final Map<OrganisationId, MemberMove> moves = new HashMap<>();
    /** Those that end by merging, with the one they end in; null where that is new. */
    private final Map<OrganisationId, @Nullable OrganisationId> ending = new HashMap<>();

    MemberMoves(ChangeMaker maker, ChangeLog log, ChangeDraft draft) {
        this.maker = maker;
        this.log = log;
        this.draft = draft;
    }

    void carryOut(List<Organisation> successors) {
        var members = maker.membersOf(draft.from());
        if (requireNonNull(draft.kind()).ends()) {
            maker.requireNoneLater(draft.from());
        }
        read(members);
        for (var member : members) {
            var move = moves.get(member.id());
            if (!ending.containsKey(member.id())) {
                move(member, move, successors);
            }
        }
        for (var member : members) {
            var move = moves.get(member.id());
            if (move != null && move.fate() == Fate.ABSORBED) {
                absorb(member, maker.get(requireNonNull(move.with())));
            } else if (move != null && move.fate() == Fate.UNITED) {
                unite(member, maker.get(requireNonNull(move.with())), move, successors);
            }
        }
    }

    /** Every member once, no merger with one that ends as well. */
    private void read(List<Organisation> members) {
        var known = new HashSet<OrganisationId>();
        members.forEach(each -> known.add(each.id()));
        for (int i = 0; i < draft.moves().size(); i++) {
            var move = draft.moves().get(i);
            var place = "moves[" + i + "]";
            if (!known.contains(move.member())) {
                var name = maker.get(move.member()).calledOn(maker.turn().eve());
                throw InvalidInput.in(place + ".member", "organisation.change.no-member-then", name);
            }
            if (moves.put(move.member(), move) != null) {
                throw twice(place, move.member());
            }
            if (move.fate() == Fate.ABSORBED) {
                end(place, move.member(), move.with());
            } else if (move.fate() == Fate.UNITED) {
                end(place, move.member(), null);
                end(place, requireNonNull(move.with()), null);
            }
        }
        for (int i = 0; i < draft.moves().size(); i++) {
            var with = draft.moves().get(i).with();
            if (draft.moves().get(i).fate() == Fate.ABSORBED
                    && (ending.containsKey(with) || draft.from().contains(with))) {
                var name = maker.get(requireNonNull(with)).calledOn(maker.turn().eve());
                throw InvalidInput.in("moves[" + i + "].with", "organisation.change.with-ending", name);
            }
        }
    }

    private void end(String place, OrganisationId member, @Nullable OrganisationId in) {
        if (ending.containsKey(member)) {
            throw twice(place, member);
        }
        ending.put(member, in);
    }

    private InvalidInput twice(String place, OrganisationId member) {
        var name = maker.get(member).calledOn(maker.turn().eve());
        return InvalidInput.in(place + ".member", "organisation.change.member-twice", name);
    }

    private void move(Organisation member, @Nullable MemberMove move, List<Organisation> successors) {
        var ends = requireNonNull(draft.kind()).ends();
        if (move == null && !ends) {
            return;
        }
        for (var parent : draft.from()) {
            var held = log.held(member, parent);
            if (held != null) {
                log.close(held);
            }
        }
        if (successors.isEmpty() || (move != null && move.fate() == Fate.LEAVES)) {
            return;
        }
        var successor = successors.get(move == null ? 0 : Math.clamp(move.successor(), 0, successors.size() - 1));
        if (log.held(member, successor.id()) == null) {
            log.admit(member, successor.id());
        }
    }

    private void absorb(Organisation member, Organisation into) {
        var part = maker.part(ChangeKind.ABSORBED);
        part.change().from(member.id());
        part.change().to(into.id());
        hand(part, Set.of(member.id()), into);
        part.end(member);
    }

    private void unite(Organisation member, Organisation with, MemberMove move, List<Organisation> successors) {
        var part = maker.part(ChangeKind.UNITED);
        part.change().from(member.id());
        part.change().from(with.id());
        var both = List.of(member, with);
        var parents = new HashSet<>(maker.parents(both));
        draft.from().forEach(parents::remove);
        if (!successors.isEmpty()) {
            parents.add(successors.getFirst().id());
        }
        var united = maker.create(part, requireNonNull(move.founded()), member, parents);
        hand(part, Set.of(member.id(), with.id()), united);
        both.forEach(part::end);
    }

    /** Units of members that end go on under the one that they end in. */
    private void hand(ChangeLog part, Set<OrganisationId> ended, Organisation to) {
        for (var unit : maker.membersOf(ended)) {
            ended.stream().map(parent -> part.held(unit, parent)).forEach(held -> {
                if (held != null) {
                    part.close(held);
                }
            });
            if (part.held(unit, to.id()) == null) {
                part.admit(unit, to.id());
            }
        }
    }
}
