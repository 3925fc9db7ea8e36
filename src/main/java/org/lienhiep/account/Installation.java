package org.lienhiep.account;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Grant;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.id.UserId;
import org.lienhiep.organisation.OrganisationDraft;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.Organisations;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first steps of a new installation: its union and its first administrator. Possible once, while there is no account. */
@Service
@Transactional
public class Installation {

    private static final Set<Grant> FIRST_ADMINISTRATOR =
            Set.of(new Grant(Role.ADMINISTRATOR, null), new Grant(Role.UNION_SECRETARY, null));

    private final AppUserRepository users;
    private final Organisations organisations;
    private final PasswordEncoder passwords;
    private final Access access;
    private final SetUpCode code;

    Installation(
            AppUserRepository users,
            Organisations organisations,
            PasswordEncoder passwords,
            Access access,
            SetUpCode code) {
        this.users = users;
        this.organisations = organisations;
        this.passwords = passwords;
        this.access = access;
        this.code = code;
    }

    /** Whether nobody can sign in yet. Asked before anyone can, so no role is checked. */
    @Transactional(readOnly = true)
    public boolean isNew() {
        return !users.existsByIdNotNull();
    }

    /**
     * Records the union and its administrator, both or neither. Guarded by the console's code instead of a role.
     *
     * @throws InvalidInput when the code is wrong, the installation is not new, or something is missing
     */
    public void setUp(SetUpDraft draft) {
        if (!isNew()) {
            throw InvalidInput.because("account.set-up.done");
        }
        if (!code.matches(draft.consoleCode())) {
            throw InvalidInput.in("consoleCode", "account.set-up.code.wrong");
        }
        List<Problem> problems = new ArrayList<>();
        require(problems, "unionName", draft.unionName());
        require(problems, "unionCode", draft.unionCode());
        require(problems, "displayName", draft.displayName());
        require(problems, "username", draft.username());
        PasswordRules.check("password", draft.password(), draft.username() == null ? "" : draft.username())
                .ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        access.asSystem(() -> {
            foundUnion(draft);
            return createAdministrator(
                    requireNonNull(draft.username()),
                    requireNonNull(draft.displayName()),
                    requireNonNull(draft.password()),
                    "en".equals(draft.language()) ? "en" : "vi",
                    false);
        });
        code.spend();
    }

    private static void require(List<Problem> problems, String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            problems.add(new Problem(field, "shell.required"));
        }
    }

    private void foundUnion(SetUpDraft draft) {
        var union = OrganisationDraft.named(
                requireNonNull(draft.unionCode()).toUpperCase(Locale.ROOT),
                OrganisationKind.UNION,
                requireNonNull(draft.unionName()),
                draft.unionShortName(),
                null);
        try {
            organisations.create(union.withPlace(draft.unionPlace()));
        } catch (InvalidInput invalid) {
            throw new InvalidInput(invalid.problems().stream()
                    .map(problem -> new Problem(
                            "code".equals(problem.field()) ? "unionCode" : problem.field(),
                            problem.message(),
                            problem.arguments()))
                    .toList());
        }
    }

    /**
     * Makes the administrator of an installation that nobody sets up by hand; does nothing when it is not new. A
     * password against the rules is taken, as who starts the server decides, but must be changed at the first sign-in.
     *
     * @return what is wrong with the password; empty when nothing is, or when nothing was made
     */
    Optional<Problem> createAdministratorUnattended(String username, String password) {
        if (!isNew()) {
            return Optional.empty();
        }
        var weakness = PasswordRules.check("password", password, username);
        access.asSystem(() -> createAdministrator(username, username, password, "vi", weakness.isPresent()));
        return weakness;
    }

    private UserId createAdministrator(
            String username, String displayName, String password, String language, boolean toChange) {
        var name = username.strip().toLowerCase(Locale.ROOT);
        if (!UserRules.USERNAME.matcher(name).matches()) {
            throw InvalidInput.in("username", "account.username.form");
        }
        var hash = requireNonNull(passwords.encode(password));
        var administrator = new AppUser(name, displayName, hash, language);
        administrator.protect(hash, toChange);
        administrator.entrust(FIRST_ADMINISTRATOR);
        return users.saveAndFlush(administrator).id();
    }
}
