package org.lienhiep.leadership;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.signing.OfficeHolders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells where someone is in office, for rights that follow the office. */
@Component
class Offices implements OfficeHolders {

    private final JdbcClient jdbc;

    Offices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<OrganisationId> organisationsOf(PersonId person, LocalDate day) {
        return new HashSet<>(jdbc.sql("""
                        select distinct b.organisation_id from held_tenure h join body b on b.id = h.body_id
                        where h.person_id = :person and h.possible @> :day::date""")
                .param("person", person.value())
                .param("day", day)
                .query((row, _) -> new OrganisationId(row.getObject("organisation_id", UUID.class)))
                .list());
    }
}
