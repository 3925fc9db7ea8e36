package org.lienhiep.account.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Grant;
import org.lienhiep.access.Role;
import org.lienhiep.account.Accounts;
import org.lienhiep.account.UserDraft;
import org.lienhiep.account.UserOrder;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.UserId;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.rest.Items;
import org.lienhiep.rest.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/users")
@Tag(name = "Users")
class UsersResource {

    private final Accounts accounts;
    private final Organisations organisations;
    private final Clock clock;

    UsersResource(Accounts accounts, Organisations organisations, Clock clock) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * A role.
     *
     * @param organisation code of the organisation where it is held; null for the whole installation
     * @param whileInOffice whether it is in force only while the person holds a post of that organisation
     */
    record RoleJson(
            @Nullable Role role,
            @Nullable String organisation,
            @Nullable Boolean whileInOffice) {}

    /**
     * A new account; the password must be changed by its owner at the first sign-in.
     *
     * @param person id of who he is in the register of people; null when not linked
     */
    record NewUser(
            @Nullable String username,
            @Nullable String displayName,
            @Nullable String email,
            @Nullable String language,
            @Nullable String password,
            @Nullable List<RoleJson> roles,
            @Nullable String person) {}

    /** An account. */
    record User(
            UserId id,
            String username,
            String displayName,
            @Nullable String email,
            boolean enabled,
            List<RoleJson> roles) {}

    @GetMapping
    @Operation(summary = "Accounts that the caller administers")
    Items<User> list(@RequestParam(defaultValue = "") String q, Page page) {
        var rows = accounts.list(page.of(q.strip(), UserOrder.USERNAME));
        var ids = rows.stream()
                .flatMap(row -> row.grants().stream())
                .map(Grant::organisation)
                .filter(Objects::nonNull)
                .toList();
        var labels = organisations.labels(ids, LocalDate.now(clock));
        var users = rows.stream()
                .map(row -> new User(
                        row.id(),
                        row.username(),
                        row.displayName(),
                        row.email(),
                        row.enabled(),
                        row.grants().stream()
                                .map(grant -> {
                                    var label = grant.organisation() == null ? null : labels.get(grant.organisation());
                                    return new RoleJson(
                                            grant.role(), label == null ? null : label.code(), grant.whileInOffice());
                                })
                                .toList()))
                .toList();
        return new Items<>(users, accounts.count(q.strip()));
    }

    @PostMapping
    @Operation(summary = "Create an account with its roles")
    ResponseEntity<User> create(@RequestBody NewUser body) {
        var displayName = body.displayName() == null ? body.username() : body.displayName();
        var roles = body.roles() == null ? List.<RoleJson>of() : body.roles();
        var id = accounts.create(new UserDraft(
                body.username(),
                displayName,
                body.email(),
                body.language(),
                body.password(),
                true,
                grants(roles),
                person(body.person())));
        var stored = accounts.edit(id).values();
        return ResponseEntity.created(URI.create("/api/v1/users/" + id))
                .body(new User(
                        id,
                        Objects.requireNonNull(stored.username()),
                        Objects.requireNonNull(stored.displayName()),
                        stored.email(),
                        stored.enabled(),
                        roles));
    }

    private static @Nullable PersonId person(@Nullable String id) {
        try {
            return id == null ? null : PersonId.parse(id);
        } catch (IllegalArgumentException malformed) {
            throw InvalidInput.in("person", "account.user.person.unknown");
        }
    }

    private Set<Grant> grants(List<RoleJson> roles) {
        var grants = new LinkedHashSet<Grant>();
        for (var role : roles) {
            if (role.role() == null) {
                throw InvalidInput.in("roles", "shell.required");
            }
            var code = role.organisation();
            grants.add(new Grant(
                    role.role(),
                    code == null
                            ? null
                            : organisations
                                    .byCode(code)
                                    .map(OrganisationLabel::id)
                                    .orElseThrow(() -> InvalidInput.in("roles", "organisation.code.unknown", code)),
                    Boolean.TRUE.equals(role.whileInOffice())));
        }
        return grants;
    }
}
