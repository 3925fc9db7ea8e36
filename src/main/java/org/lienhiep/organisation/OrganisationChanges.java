package org.lienhiep.organisation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.AccessChanged;
import org.lienhiep.access.Permission;
import org.lienhiep.access.References;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationChangeId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what happens to organisations, with the decision behind it, and makes its effects in the same transaction:
 * names and memberships end and begin, organisations begin and end. Nothing says that an organisation is "active":
 * that follows, for any day, from what is recorded here.
 */
@Service
@Transactional
public class OrganisationChanges {

    private static final Map<String, InvalidInput> PROBLEMS = Map.of(
            "organisation_code",
            InvalidInput.in("founded", "organisation.change.code-taken"),
            "membership_once_at_a_time",
            InvalidInput.in("effective", "organisation.change.overlap"),
            "organisation_name_one_at_a_time",
            InvalidInput.in("effective", "organisation.change.overlap"),
            "membership_suspension_once_at_a_time",
            InvalidInput.in("effective", "organisation.change.overlap"));

    private final OrganisationRepository organisations;
    private final ChangeRepository changes;
    private final LabelQueries labels;
    private final ChangeQueries changeQueries;
    private final ChangePlanning planning;
    private final EntityManager persistence;
    private final JdbcClient jdbc;
    private final Access access;
    private final ApplicationEventPublisher events;

    OrganisationChanges(
            OrganisationRepository organisations,
            ChangeRepository changes,
            LabelQueries labels,
            ChangeQueries changeQueries,
            ChangePlanning planning,
            EntityManager persistence,
            JdbcClient jdbc,
            Access access,
            ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.changes = changes;
        this.labels = labels;
        this.changeQueries = changeQueries;
        this.planning = planning;
        this.persistence = persistence;
        this.jdbc = jdbc;
        this.access = access;
        this.events = events;
    }

    /**
     * What recording this change would do. Nothing is stored.
     *
     * @throws InvalidInput as {@link #record} would
     */
    public ChangePreview preview(ChangeDraft draft) {
        var maker = planning.plan(draft);
        var steps = maker.changes().stream()
                .map(each -> new ChangePreview.Step(
                        each.kind(),
                        each.parties(ChangeParty.Side.FROM),
                        each.parties(ChangeParty.Side.TO),
                        each.effects().stream().map(StoredEffect::told).toList()))
                .toList();
        var named = new HashSet<OrganisationId>();
        steps.forEach(step -> {
            named.addAll(step.from());
            named.addAll(step.to());
            step.effects().forEach(effect -> {
                named.add(effect.organisation());
                if (effect.parent() != null) {
                    named.add(effect.parent());
                }
            });
        });
        var called = new LinkedHashMap<>(labels.labels(named, maker.turn().eve()));
        maker.created().forEach(each -> called.put(each.id(), label(each, draft)));
        persistence.clear();
        return new ChangePreview(steps, called);
    }

    private static OrganisationLabel label(Organisation created, ChangeDraft draft) {
        var day = requireNonNull(draft.effective()).latest();
        var english = created.name("en", day).map(OrganisationName::name).orElse(null);
        return new OrganisationLabel(
                created.id(), created.code(), created.kind(), new BilingualText(created.calledOn(day), english), null);
    }

    /**
     * The members that these organisations had on the eve of a day, each with its counterpart: the member of another of
     * them, or of the one that goes on, whose name without the province is alike.
     *
     * @param into the organisation that goes on; null when all end
     */
    @Transactional(readOnly = true)
    public List<MemberPair> members(
            Collection<OrganisationId> from, @Nullable OrganisationId into, PartialDate effective) {
        from.forEach(each -> access.require(Permission.EDIT_ORGANISATIONS, each));
        var parents = new HashSet<>(from);
        if (into != null) {
            parents.add(into);
        }
        return Counterparts.of(changeQueries.membersOn(parents, new Turn(effective).eve()), from);
    }

    /**
     * Records a change and makes its effects. Needs the right to edit every organisation that it names; a new one that
     * stands on its own needs it for the whole installation.
     *
     * @throws InvalidInput when something is missing or wrong, or contradicts what is recorded
     */
    public OrganisationChangeId record(ChangeDraft draft) {
        var maker = planning.plan(draft);
        References.guard(PROBLEMS, () -> {
            deferPeriods();
            maker.created().forEach(persistence::persist);
            maker.changes().forEach(changes::save);
            organisations.flush();
            checkPeriods();
        });
        events.publishEvent(new AccessChanged());
        return maker.changes().getFirst().id();
    }

    /** A change closes a period and opens the next; only the end result may not overlap. */
    private void deferPeriods() {
        jdbc.sql("set constraints organisation_name_one_at_a_time, membership_once_at_a_time deferred")
                .update();
    }

    private void checkPeriods() {
        jdbc.sql("set constraints organisation_name_one_at_a_time, membership_once_at_a_time immediate")
                .update();
    }

    /**
     * Takes a change back with all that it did, as if it had not been recorded. Organisations that it made are deleted.
     *
     * @throws InvalidInput when a later change builds on it, somebody edited what it did, or records refer to an
     *     organisation that it made
     */
    public void withdraw(OrganisationChangeId id) {
        access.requireAnywhere(Permission.EDIT_ORGANISATIONS);
        var change = changes.findById(id.value()).orElseThrow(() -> new NotFound("organisation_change", id));
        change.parties().forEach(each -> access.require(Permission.EDIT_ORGANISATIONS, each));
        if (change.isPart()) {
            throw InvalidInput.because("organisation.change.is-part");
        }
        var all = new ArrayList<>(changes.findByPartOf(id.value()));
        all.addFirst(change);
        changeQueries
                .followedBy(all.stream().map(OrganisationChange::storedId).toList())
                .ifPresent(day -> {
                    throw InvalidInput.because("organisation.change.followed", Turn.written(day));
                });
        undo(all);
        events.publishEvent(new AccessChanged());
    }

    private void undo(List<OrganisationChange> all) {
        var affected = new HashSet<OrganisationId>();
        all.stream()
                .flatMap(each -> each.effects().stream())
                .flatMap(effect -> Stream.of(effect.organisationId()))
                .forEach(each -> affected.add(new OrganisationId(each)));
        var withdrawal = new Withdrawal(planning.load(affected));
        deferPeriods();
        all.reversed().forEach(withdrawal::undo);
        all.reversed().forEach(changes::delete);
        References.guard(PROBLEMS, () -> {
            organisations.flush();
            checkPeriods();
        });
        References.guard(() -> {
            withdrawal.created().forEach(organisations::delete);
            organisations.flush();
        });
    }
}
