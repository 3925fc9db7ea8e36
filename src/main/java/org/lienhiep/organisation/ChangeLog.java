package org.lienhiep.organisation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;

/** Makes the single effects of one change on organisations in memory and notes each, so that it can be undone. */
final class ChangeLog {

    private final OrganisationChange change;
    private final Turn turn;
    private final @Nullable String decision;

    ChangeLog(OrganisationChange change, @Nullable String decision) {
        this.change = change;
        this.turn = new Turn(change.effective());
        this.decision = decision;
    }

    OrganisationChange change() {
        return change;
    }

    void created(Organisation organisation, String name) {
        note(EffectKind.CREATED, organisation, null, organisation.storedId(), name, null, turn.day());
    }

    void found(Organisation organisation) {
        var old = organisation.founded();
        organisation.found(turn.day());
        note(EffectKind.FOUNDED, organisation, null, organisation.storedId(), null, old, turn.day());
    }

    /** Ends an organisation with its names and memberships; what begins only later stands against it. */
    void end(Organisation organisation) {
        var name = organisation.calledOn(turn.eve());
        var later = organisation.names().stream().anyMatch(each -> turn.before(each.valid()))
                || organisation.memberships().stream().anyMatch(each -> turn.before(each.valid()));
        if (later) {
            throw InvalidInput.in("effective", "organisation.change.later", name);
        }
        List.copyOf(organisation.memberships()).stream()
                .filter(each -> turn.within(each.valid()))
                .forEach(this::close);
        organisation.names().stream().filter(each -> turn.within(each.valid())).forEach(each -> close(each, name));
        var old = organisation.dissolved();
        organisation.dissolve(turn.day());
        note(EffectKind.DISSOLVED, organisation, null, organisation.storedId(), name, old, turn.day());
    }

    /** Calls an organisation otherwise from the day on, until the next name that is recorded already. */
    void rename(Organisation organisation, String language, String name, @Nullable String shortName) {
        var current = organisation.names().stream()
                .filter(each -> each.language().equals(language) && turn.within(each.valid()))
                .max(Comparator.comparing(OrganisationName::beginning));
        if (current.isPresent()
                && current.get().name().equals(name)
                && Objects.equals(current.get().shortName(), shortName)) {
            throw InvalidInput.in("founded[0].name", "organisation.change.same-name");
        }
        current.ifPresent(each -> close(each, each.name()));
        var next = organisation.names().stream()
                .filter(each -> each.language().equals(language) && turn.before(each.valid()))
                .min(Comparator.comparing(OrganisationName::beginning));
        var given = organisation.call(
                language,
                name,
                shortName,
                turn.beginUntil(next.map(each -> each.valid().from()).orElse(null)));
        note(EffectKind.NAME_OPENED, organisation, null, given.storedId(), name, null, turn.day());
    }

    private void close(OrganisationName name, String owner) {
        var old = name.valid().to();
        var last = turn.end(name.valid(), owner).to();
        name.until(last);
        note(EffectKind.NAME_CLOSED, name.organisation(), null, name.storedId(), name.name(), old, last);
    }

    /** Makes it a member from the day on, until a later membership that is recorded already. */
    void admit(Organisation member, OrganisationId parent) {
        admit(member, parent, null);
    }

    /**
     * Makes it a member from the day on, until a later membership or the end that is recorded already.
     *
     * @param end last day as a later change says; null when none does
     */
    void admit(Organisation member, OrganisationId parent, @Nullable PartialDate end) {
        var known = member.memberships().stream()
                .filter(each -> each.parent().equals(parent))
                .toList();
        if (known.stream().anyMatch(each -> turn.inTheMiddleOf(each.valid()))) {
            throw InvalidInput.in("from", "organisation.change.already-member", member.calledOn(turn.eve()));
        }
        var next = known.stream()
                .filter(each -> turn.before(each.valid()))
                .min(Comparator.comparing(Membership::beginning));
        var valid = turn.beginUntil(next.map(each -> each.valid().from()).orElse(null));
        var last = valid.to();
        if (end != null && (last == null || end.latest().isBefore(last.latest()))) {
            valid = new DateRange(valid.from(), end);
        }
        var opened = member.admit(parent, valid, decision);
        note(EffectKind.MEMBERSHIP_OPENED, member, parent, opened.storedId(), null, null, turn.day());
    }

    /** The membership in this organisation that held when it turned; null when there was none. */
    @Nullable
    Membership held(Organisation member, OrganisationId parent) {
        return member.memberships().stream()
                .filter(each -> each.parent().equals(parent) && turn.within(each.valid()))
                .max(Comparator.comparing(Membership::beginning))
                .orElse(null);
    }

    void close(Membership membership) {
        var member = membership.member();
        var old = membership.valid().to();
        var last = turn.end(membership.valid(), member.calledOn(turn.eve())).to();
        for (var suspension : membership.suspensions()) {
            if (turn.within(suspension.valid())) {
                close(suspension, membership);
            }
        }
        membership.until(last);
        note(EffectKind.MEMBERSHIP_CLOSED, member, membership.parent(), membership.storedId(), null, old, last);
    }

    void suspend(Membership membership) {
        var member = membership.member();
        if (membership.suspensions().stream().anyMatch(each -> turn.inTheMiddleOf(each.valid()))) {
            throw InvalidInput.in("from", "organisation.change.already-suspended", member.calledOn(turn.eve()));
        }
        var next = new ArrayList<PartialDate>();
        membership.suspensions().stream()
                .map(Suspension::valid)
                .filter(turn::before)
                .forEach(each -> next.add(requireNonNull(each.from())));
        var first =
                next.stream().min(Comparator.comparing(PartialDate::earliest)).orElse(null);
        var opened = membership.suspend(turn.day(), turn.beginUntil(first).to());
        note(EffectKind.SUSPENSION_OPENED, member, membership.parent(), opened.storedId(), null, null, turn.day());
    }

    void resume(Membership membership) {
        var suspension = membership.suspensions().stream()
                .filter(each -> turn.within(each.valid()))
                .findFirst()
                .orElseThrow(() -> InvalidInput.in(
                        "from",
                        "organisation.change.not-suspended",
                        membership.member().calledOn(turn.eve())));
        close(suspension, membership);
    }

    private void close(Suspension suspension, Membership membership) {
        var member = membership.member();
        var old = suspension.valid().to();
        DateRange left = turn.end(suspension.valid(), member.calledOn(turn.eve()));
        suspension.until(left.to());
        note(EffectKind.SUSPENSION_CLOSED, member, membership.parent(), suspension.storedId(), null, old, left.to());
    }

    private void note(
            EffectKind kind,
            Organisation organisation,
            @Nullable OrganisationId parent,
            UUID row,
            @Nullable String subject,
            @Nullable PartialDate oldDay,
            @Nullable PartialDate newDay) {
        organisation.touch();
        change.did(new StoredEffect(
                kind, organisation.storedId(), parent == null ? null : parent.value(), row, subject, oldDay, newDay));
    }
}
