package org.lienhiep.account;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.lienhiep.access.Grant;
import org.lienhiep.access.GrantDirectory;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredGrants implements GrantDirectory {

    private final JdbcClient jdbc;

    StoredGrants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Grant> grantsOf(UserId user) {
        return new HashSet<>(jdbc.sql("""
                        select g.role, g.organisation_id from user_grant g join app_user u on u.id = g.user_id
                        where u.id = :user and u.enabled""")
                .param("user", user.value())
                .query((row, _) -> {
                    var organisation = row.getObject("organisation_id", UUID.class);
                    return new Grant(
                            Role.valueOf(row.getString("role")),
                            organisation == null ? null : new OrganisationId(organisation));
                })
                .list());
    }
}
