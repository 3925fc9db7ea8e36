package org.lienhiep.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Grant;
import org.lienhiep.access.GrantDirectory;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.UserId;
import org.lienhiep.kernel.signing.OfficeHolders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roles of accounts as they are in force today: those that follow an office while it is held. */
@Component
class StoredGrants implements GrantDirectory {

    private final JdbcClient jdbc;
    private final OfficeHolders offices;
    private final Clock clock;

    StoredGrants(JdbcClient jdbc, OfficeHolders offices, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.clock = clock;
    }

    private record Held(Grant grant, @Nullable PersonId person) {}

    @Override
    public Set<Grant> grantsOf(UserId user) {
        return inForce(user, LocalDate.now(clock));
    }

    /** The account's roles that are in force on a day; one query, and another where a role follows an office. */
    Set<Grant> inForce(UserId user, LocalDate day) {
        var all = stored(user);
        var inOffice = all.stream()
                .filter(held -> held.grant().whileInOffice() && held.person() != null)
                .map(Held::person)
                .findFirst()
                .map(person -> offices.organisationsOf(person, day))
                .orElse(Set.of());
        return all.stream()
                .map(Held::grant)
                .filter(grant -> !grant.whileInOffice()
                        || (grant.organisation() != null && inOffice.contains(grant.organisation())))
                .collect(Collectors.toSet());
    }

    private List<Held> stored(UserId user) {
        return jdbc.sql("""
                        select g.role, g.organisation_id, g.while_in_office, u.person_id
                        from user_grant g join app_user u on u.id = g.user_id
                        where u.id = :user and u.enabled""")
                .param("user", user.value())
                .query((row, _) -> {
                    var organisation = row.getObject("organisation_id", UUID.class);
                    var person = row.getObject("person_id", UUID.class);
                    return new Held(
                            new Grant(
                                    Role.valueOf(row.getString("role")),
                                    organisation == null ? null : new OrganisationId(organisation),
                                    row.getBoolean("while_in_office")),
                            person == null ? null : new PersonId(person));
                })
                .list();
    }
}
