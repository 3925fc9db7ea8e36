package org.lienhiep.account;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.AccessChanged;
import org.lienhiep.access.Grant;
import org.lienhiep.access.Permission;
import org.lienhiep.access.Role;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts and their roles, kept by administrators, each for the organisations that he administers. An account is
 * disabled, never deleted: what it recorded keeps its author.
 */
@Service
@Transactional
public class Accounts {

    private final AppUserRepository users;
    private final UserQueries queries;
    private final PasswordEncoder passwords;
    private final Access access;
    private final ApplicationEventPublisher events;

    Accounts(
            AppUserRepository users,
            UserQueries queries,
            PasswordEncoder passwords,
            Access access,
            ApplicationEventPublisher events) {
        this.users = users;
        this.queries = queries;
        this.passwords = passwords;
        this.access = access;
        this.events = events;
    }

    /** One page of the accounts that hold a role where the person is administrator. */
    @Transactional(readOnly = true)
    public List<UserRow> list(ListQuery<String, UserOrder> query) {
        access.requireAnywhere(Permission.MANAGE_USERS);
        return queries.rows(query, access.scope(Permission.MANAGE_USERS));
    }

    /** How many accounts {@link #list} has in all. */
    @Transactional(readOnly = true)
    public int count(String text) {
        access.requireAnywhere(Permission.MANAGE_USERS);
        return queries.count(text, access.scope(Permission.MANAGE_USERS));
    }

    /** The values for a form; the password is never among them. */
    @Transactional(readOnly = true)
    public Versioned<UserDraft> edit(UserId id) {
        var user = managed(id);
        return new Versioned<>(user.values(), user.version());
    }

    /**
     * Makes an account.
     *
     * @throws InvalidInput when something is missing or wrong, or the name is taken
     */
    public UserId create(UserDraft draft) {
        return create(draft, true);
    }

    /** Makes an account whose owner need not change the password, as everyone may know it. The program itself only. */
    public UserId createForDemonstration(UserDraft draft) {
        if (access.actor().user() != null) {
            throw new AccessDeniedException("Only the program itself makes accounts for a demonstration");
        }
        return create(draft, false);
    }

    /** Whether there are accounts of all these names. */
    @Transactional(readOnly = true)
    public boolean exist(Set<String> usernames) {
        access.requireAnywhere(Permission.MANAGE_USERS);
        return usernames.stream().allMatch(users::existsByUsername);
    }

    private UserId create(UserDraft draft, boolean passwordToChange) {
        requireScope(draft.grants());
        var problems = UserRules.problems(draft);
        var username = UserRules.username(draft);
        PasswordRules.check("password", draft.password(), username).ifPresent(problems::add);
        if (users.existsByUsername(username)) {
            problems.add(new Problem("username", "account.username.taken", username));
        }
        stopOn(problems);
        var user = new AppUser(
                username,
                requireNonNull(draft.displayName()),
                hash(draft.password()),
                UserRules.language(draft.language()));
        user.protect(user.passwordHash(), passwordToChange);
        return store(user, draft, username);
    }

    /** Changes an account; a password that is given must be changed by its owner at the next sign-in. */
    public void update(UserId id, UserDraft draft, int version) {
        var user = managed(id);
        requireScope(draft.grants());
        user.requireVersion(version);
        var problems = UserRules.problems(draft);
        var username = UserRules.username(draft);
        if (draft.password() != null) {
            PasswordRules.check("password", draft.password(), username).ifPresent(problems::add);
        }
        if (!username.equals(user.username()) && users.existsByUsername(username)) {
            problems.add(new Problem("username", "account.username.taken", username));
        }
        if (administers(user.values()) && !administers(draft) && users.countAdministratorsBesides(id.value()) == 0) {
            problems.add(new Problem("grants", "account.last-administrator"));
        }
        stopOn(problems);
        if (draft.password() != null) {
            user.protect(hash(draft.password()), true);
        }
        user.speak(UserRules.language(draft.language()));
        user.touch();
        store(user, draft, username);
    }

    private UserId store(AppUser user, UserDraft draft, String username) {
        user.change(username, requireNonNull(draft.displayName()), draft.email(), draft.enabled());
        user.entrust(draft.grants());
        user.belongTo(draft.person());
        users.saveAndFlush(user);
        events.publishEvent(new AccessChanged());
        return user.id();
    }

    private static boolean administers(UserDraft draft) {
        return draft.enabled() && draft.grants().contains(new Grant(Role.ADMINISTRATOR, null));
    }

    /** The person's own account. */
    @Transactional(readOnly = true)
    public UserDraft own() {
        return ownAccount().values();
    }

    /** Whether the person acting signed in with a password that someone else chose. */
    @Transactional(readOnly = true)
    public boolean ownPasswordToChange() {
        return access.actor().user() != null && ownAccount().passwordToChange();
    }

    /**
     * Changes the password of the person acting.
     *
     * @param current his password until now
     * @param wanted the new one
     */
    public void changeOwnPassword(String current, @Nullable String wanted) {
        var user = ownAccount();
        if (!passwords.matches(current, user.passwordHash())) {
            throw InvalidInput.in("current", "account.password.wrong");
        }
        PasswordRules.check("wanted", wanted, user.username()).ifPresent(problem -> stopOn(List.of(problem)));
        if (requireNonNull(wanted).equals(current)) {
            throw InvalidInput.in("wanted", "account.password.same");
        }
        user.protect(hash(wanted), false);
        users.saveAndFlush(user);
    }

    private AppUser ownAccount() {
        var user = access.actor().user();
        if (user == null) {
            throw new AccessDeniedException("The program itself has no account");
        }
        return users.findById(user.value()).orElseThrow(() -> new NotFound("user", user));
    }

    /** An account all of whose roles lie where the person is administrator. */
    private AppUser managed(UserId id) {
        access.requireAnywhere(Permission.MANAGE_USERS);
        var user = users.findById(id.value()).orElseThrow(() -> new NotFound("user", id));
        requireScope(user.grants());
        return user;
    }

    private void requireScope(Set<Grant> grants) {
        var scope = access.scope(Permission.MANAGE_USERS);
        if (scope.isEmpty() || !grants.stream().allMatch(grant -> within(scope, grant))) {
            throw new AccessDeniedException("These roles reach beyond what the person administers");
        }
    }

    private static boolean within(Scope scope, Grant grant) {
        return grant.organisation() == null ? scope.everything() : scope.includes(grant.organisation());
    }

    private String hash(@Nullable String password) {
        return requireNonNull(passwords.encode(requireNonNull(password)));
    }

    private static void stopOn(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
