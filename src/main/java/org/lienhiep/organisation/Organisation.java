package org.lienhiep.organisation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;

@Entity
@Table(name = "organisation")
class Organisation extends StoredRecord {

    private String code;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private @Nullable PartialDate founded;
    private @Nullable PartialDate dissolved;
    private @Nullable String place;
    private @Nullable String address;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String website;
    private @Nullable String note;

    @OneToMany(mappedBy = "organisation", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchSize(size = 100)
    private List<OrganisationName> names = new ArrayList<>();

    @OneToMany(mappedBy = "member", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchSize(size = 100)
    private List<Membership> memberships = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Organisation() {}

    Organisation(OrganisationDraft draft) {
        code = requireNonNull(draft.code());
        kind = requireNonNull(draft.kind());
    }

    OrganisationId id() {
        return new OrganisationId(storedId());
    }

    OrganisationKind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    @Nullable
    PartialDate founded() {
        return founded;
    }

    void found(@Nullable PartialDate day) {
        founded = day;
    }

    @Nullable
    PartialDate dissolved() {
        return dissolved;
    }

    void dissolve(@Nullable PartialDate day) {
        dissolved = day;
    }

    List<OrganisationName> names() {
        return names;
    }

    List<Membership> memberships() {
        return memberships;
    }

    /** The Vietnamese name of a day, or the code where there is none. */
    String calledOn(LocalDate day) {
        return name("vi", day).map(OrganisationName::name).orElse(code);
    }

    OrganisationName call(String language, String name, @Nullable String shortName, DateRange valid) {
        var given = new OrganisationName(this, language, name, shortName);
        given.from(valid.from());
        given.until(valid.to());
        names.add(given);
        return given;
    }

    Membership admit(OrganisationId parent, DateRange valid, @Nullable String decision) {
        var membership = new Membership(this, parent);
        membership.change(valid.from(), valid.to(), decision);
        memberships.add(membership);
        return membership;
    }

    /** Takes over everything entered; names and membership are those that hold on the given day. */
    void change(OrganisationDraft draft, LocalDate asOf) {
        code = requireNonNull(draft.code());
        kind = requireNonNull(draft.kind());
        founded = draft.founded();
        dissolved = draft.dissolved();
        place = draft.place();
        address = draft.address();
        phone = draft.phone();
        email = draft.email();
        website = draft.website();
        note = draft.note();
        call("vi", draft.name(), draft.shortName(), asOf);
        call("en", draft.nameEn(), draft.shortNameEn(), asOf);
        belong(draft, asOf);
    }

    private void call(String language, @Nullable String name, @Nullable String shortName, LocalDate asOf) {
        var current = name(language, asOf);
        if (name == null) {
            current.ifPresent(names::remove);
        } else {
            current.ifPresentOrElse(
                    held -> held.change(name, shortName),
                    () -> names.add(new OrganisationName(this, language, name, shortName)));
        }
    }

    private void belong(OrganisationDraft draft, LocalDate asOf) {
        var current = membership(asOf);
        var parent = draft.parent();
        if (parent == null) {
            current.ifPresent(memberships::remove);
            return;
        }
        var membership = current.filter(held -> held.parent().equals(parent)).orElseGet(() -> {
            current.ifPresent(memberships::remove);
            var admitted = new Membership(this, parent);
            memberships.add(admitted);
            return admitted;
        });
        membership.change(draft.memberSince(), draft.memberUntil(), draft.decision());
    }

    /** The name in this language that held on the day, or the nearest. */
    Optional<OrganisationName> name(String language, LocalDate asOf) {
        return names.stream()
                .filter(name -> name.language().equals(language))
                .min(Nearest.to(asOf, OrganisationName::valid));
    }

    /** The membership that held on the day, or the nearest. */
    Optional<Membership> membership(LocalDate asOf) {
        return memberships.stream().min(Nearest.to(asOf, Membership::valid));
    }

    /**
     * Since when it has been a member of the same organisation without a gap, on a day on which it is; after a gap the
     * count begins anew. Empty when it is no member then or the beginning is unknown.
     */
    Optional<PartialDate> memberSince(LocalDate day) {
        var current = membership(day).filter(held -> held.valid().contains(day)).orElse(null);
        if (current == null) {
            return Optional.empty();
        }
        var since = current.valid().from();
        for (var before = before(current, since);
                since != null && before.isPresent();
                before = before(current, since)) {
            since = before.get().valid().from();
        }
        return Optional.ofNullable(since);
    }

    private Optional<Membership> before(Membership current, @Nullable PartialDate since) {
        return memberships.stream()
                .filter(each -> since != null && each.parent().equals(current.parent()))
                .filter(each -> each.beginning().isBefore(requireNonNull(since).earliest()))
                .filter(each -> each.valid().to() != null
                        && !each.valid()
                                .to()
                                .latest()
                                .isBefore(requireNonNull(since).earliest().minusDays(1)))
                .findFirst();
    }

    OrganisationState state(LocalDate day) {
        var held = membership(day).orElse(null);
        var rests = held != null
                && held.suspensions().stream().anyMatch(each -> each.valid().contains(day));
        return OrganisationState.on(day, founded, dissolved, held == null ? null : held.valid(), rests);
    }

    OrganisationDraft values(LocalDate asOf) {
        var vietnamese = name("vi", asOf);
        var english = name("en", asOf);
        var membership = membership(asOf);
        return new OrganisationDraft(
                code,
                kind,
                vietnamese.map(OrganisationName::name).orElse(null),
                vietnamese.map(OrganisationName::shortName).orElse(null),
                english.map(OrganisationName::name).orElse(null),
                english.map(OrganisationName::shortName).orElse(null),
                founded,
                dissolved,
                place,
                membership.map(Membership::parent).orElse(null),
                membership.map(held -> held.valid().from()).orElse(null),
                membership.map(held -> held.valid().to()).orElse(null),
                membership.map(Membership::decision).orElse(null),
                address,
                phone,
                email,
                website,
                note);
    }

    @Override
    protected AuditSubject auditSubject() {
        var name = names.stream().filter(each -> each.language().equals("vi")).findFirst();
        return new AuditSubject(
                "organisation", storedId(), name.map(OrganisationName::name).orElse(code));
    }
}
