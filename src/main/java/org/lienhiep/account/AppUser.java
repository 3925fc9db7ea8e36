package org.lienhiep.account;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.Grant;
import org.lienhiep.access.SignedInUser;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.access.Unaudited;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.UserId;

@Entity
@Table(name = "app_user")
class AppUser extends StoredRecord {

    private String username;
    private String displayName;
    private @Nullable String email;
    private String passwordHash;
    private boolean passwordToChange;
    private boolean enabled = true;
    private String language;

    @Unaudited // an id tells a reader nothing
    private @Nullable UUID personId;

    @OneToMany(mappedBy = "user", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<UserGrant> grants = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected AppUser() {}

    AppUser(String username, String displayName, String passwordHash, String language) {
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.language = language;
    }

    UserId id() {
        return new UserId(storedId());
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean enabled() {
        return enabled;
    }

    String language() {
        return language;
    }

    boolean passwordToChange() {
        return passwordToChange;
    }

    void speak(String newLanguage) {
        language = newLanguage;
    }

    /** Sets the hash of a new password; one that another person chose is to be changed at the next sign-in. */
    void protect(String newHash, boolean chosenByAnother) {
        passwordHash = newHash;
        passwordToChange = chosenByAnother;
    }

    /** Belongs to this person of the register, or to nobody there. */
    void belongTo(@Nullable PersonId person) {
        personId = person == null ? null : person.value();
    }

    void change(String newUsername, String newDisplayName, @Nullable String newEmail, boolean nowEnabled) {
        username = newUsername;
        displayName = newDisplayName;
        email = newEmail;
        enabled = nowEnabled;
    }

    void entrust(Set<Grant> wanted) {
        grants.removeIf(held -> wanted.stream().noneMatch(held::isFor));
        for (var grant : wanted) {
            grants.stream()
                    .filter(held -> held.isFor(grant))
                    .findFirst()
                    .ifPresentOrElse(
                            held -> held.restrict(grant.whileInOffice()), () -> grants.add(new UserGrant(this, grant)));
        }
    }

    Set<Grant> grants() {
        return grants.stream().map(UserGrant::grant).collect(Collectors.toUnmodifiableSet());
    }

    UserDraft values() {
        return new UserDraft(
                username,
                displayName,
                email,
                language,
                null,
                enabled,
                grants(),
                personId == null ? null : new PersonId(personId));
    }

    SignedInUser principal() {
        return new SignedInUser(
                id(),
                username,
                displayName,
                passwordHash,
                enabled,
                grants.stream().map(held -> held.grant().role()).toList());
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("user", storedId(), displayName);
    }
}
