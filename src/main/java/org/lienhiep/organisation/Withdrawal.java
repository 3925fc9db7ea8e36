package org.lienhiep.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;

/** Undoes what a change did, last effect first. Stops where somebody changed the same thing since. */
final class Withdrawal {

    private final Map<OrganisationId, Organisation> loaded;
    private final List<Organisation> created = new ArrayList<>();

    Withdrawal(Map<OrganisationId, Organisation> loaded) {
        this.loaded = loaded;
    }

    /** The organisations that the change had made, to be deleted. */
    List<Organisation> created() {
        return created;
    }

    void undo(OrganisationChange change) {
        change.effects().stream()
                .filter(effect -> effect.kind() == EffectKind.CREATED)
                .forEach(effect -> created.add(organisation(effect)));
        change.effects().reversed().forEach(this::undo);
    }

    private Organisation organisation(StoredEffect effect) {
        return Objects.requireNonNull(loaded.get(new OrganisationId(effect.organisationId())), "not loaded");
    }

    private void undo(StoredEffect effect) {
        var organisation = organisation(effect);
        if (created.contains(organisation)) {
            return;
        }
        organisation.touch();
        switch (effect.kind()) {
            case CREATED -> throw new IllegalStateException("made by it, and yet not");
            case FOUNDED -> restore(organisation, effect, organisation.founded(), organisation::found);
            case DISSOLVED -> restore(organisation, effect, organisation.dissolved(), organisation::dissolve);
            case NAME_CLOSED -> {
                var name = name(organisation, effect);
                restore(organisation, effect, name.valid().to(), name::until);
            }
            case NAME_OPENED -> organisation.names().remove(name(organisation, effect));
            case MEMBERSHIP_CLOSED -> {
                var membership = membership(organisation, effect);
                restore(organisation, effect, membership.valid().to(), membership::until);
            }
            case MEMBERSHIP_OPENED -> organisation.memberships().remove(membership(organisation, effect));
            case SUSPENSION_OPENED -> {
                var suspension = suspension(organisation, effect);
                organisation.memberships().forEach(each -> each.suspensions().remove(suspension));
            }
            case SUSPENSION_CLOSED -> {
                var suspension = suspension(organisation, effect);
                restore(organisation, effect, suspension.valid().to(), suspension::until);
            }
        }
    }

    private static void restore(
            Organisation organisation,
            StoredEffect effect,
            @Nullable PartialDate now,
            Consumer<@Nullable PartialDate> set) {
        if (!Objects.equals(now, effect.newDay())) {
            throw edited(organisation);
        }
        set.accept(effect.oldDay());
    }

    private static OrganisationName name(Organisation organisation, StoredEffect effect) {
        return organisation.names().stream()
                .filter(each -> is(effect, each.storedId()))
                .findFirst()
                .orElseThrow(() -> edited(organisation));
    }

    private static Membership membership(Organisation organisation, StoredEffect effect) {
        return organisation.memberships().stream()
                .filter(each -> is(effect, each.storedId()))
                .findFirst()
                .orElseThrow(() -> edited(organisation));
    }

    private static Suspension suspension(Organisation organisation, StoredEffect effect) {
        return organisation.memberships().stream()
                .flatMap(each -> each.suspensions().stream())
                .filter(each -> is(effect, each.storedId()))
                .findFirst()
                .orElseThrow(() -> edited(organisation));
    }

    private static boolean is(StoredEffect effect, UUID row) {
        return effect.rowId().equals(row);
    }

    private static InvalidInput edited(Organisation organisation) {
        return InvalidInput.because(
                "organisation.change.edited",
                organisation
                        .name("vi", LocalDate.MAX)
                        .map(OrganisationName::name)
                        .orElse(organisation.code()));
    }
}
