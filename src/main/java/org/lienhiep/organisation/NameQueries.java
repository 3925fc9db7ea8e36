package org.lienhiep.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the names of many organisations in one statement. */
@Repository
class NameQueries {

    private final JdbcClient jdbc;

    NameQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DatedName> names(Collection<OrganisationId> organisations) {
        return jdbc.sql("""
                        select organisation_id, lang, name, short_name, valid_from, valid_to from organisation_name
                        where organisation_id = any(:ids)
                        order by organisation_id, lang desc, lower(valid) nulls first""")
                .param("ids", organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((row, _) -> new DatedName(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("lang"),
                        row.getString("name"),
                        row.getString("short_name"),
                        new DateRange(date(row, "valid_from"), date(row, "valid_to"))))
                .list();
    }

    private static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? null : PartialDate.parse(text);
    }
}
