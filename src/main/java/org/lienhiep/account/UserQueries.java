package org.lienhiep.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lienhiep.access.Grant;
import org.lienhiep.access.Role;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts as the list needs them, their roles included, in one query. */
@Component
class UserQueries {

    private static final String MATCHES = """
            where (:everything or exists (
                    select from user_grant g where g.user_id = u.id and g.organisation_id = any(:visible)))
              and (:text = '' or search_key(u.display_name || ' ' || u.username || ' ' || coalesce(u.email, ''))
                    like '%' || search_key(:text) || '%')
            """;

    private final JdbcClient jdbc;

    UserQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UserRow> rows(ListQuery<String, UserOrder> query, Scope scope) {
        var order = switch (query.order()) {
            case DISPLAY_NAME -> "u.display_name collate " + query.collation();
            case USERNAME -> "u.username";
            case LAST_SIGNED_IN -> "u.last_signed_in";
        };
        return filtered(
                        """
                        select u.id, u.username, u.display_name, u.email, u.enabled, u.last_signed_in, r.grants
                        from app_user u
                        cross join lateral (
                            select coalesce(array_agg(role || ' ' || while_in_office || ' ' || coalesce(organisation_id::text, '')), '{}') as grants
                            from user_grant where user_id = u.id) r
                        """ + MATCHES + " order by " + order + " " + query.direction()
                                + ", u.username offset :offset limit :limit",
                        query.filter(),
                        scope)
                .param("offset", query.offset())
                .param("limit", query.limit())
                .query((row, _) -> row(row))
                .list();
    }

    int count(String text, Scope scope) {
        return filtered("select count(*) from app_user u " + MATCHES, text, scope)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, String text, Scope scope) {
        return jdbc.sql(sql)
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .param("text", text);
    }

    private static UserRow row(ResultSet row) throws SQLException {
        var lastSignedIn = row.getTimestamp("last_signed_in");
        return new UserRow(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("display_name"),
                row.getString("email"),
                row.getBoolean("enabled"),
                lastSignedIn == null ? null : lastSignedIn.toInstant(),
                grants(row.getArray("grants")));
    }

    private static Set<Grant> grants(Array stored) throws SQLException {
        var grants = new HashSet<Grant>();
        for (var each : (String[]) stored.getArray()) {
            var parts = each.split(" ", 3);
            grants.add(new Grant(
                    Role.valueOf(parts[0]),
                    parts[2].isEmpty() ? null : OrganisationId.parse(parts[2]),
                    Boolean.parseBoolean(parts[1])));
        }
        return grants;
    }
}
