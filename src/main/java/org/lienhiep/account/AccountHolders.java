package org.lienhiep.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has an account in an organisation: for its administrator and for the secretary who hands his desk over. */
@Service
@Transactional(readOnly = true)
public class AccountHolders {

    private final JdbcClient jdbc;
    private final Access access;

    AccountHolders(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * The accounts whose role is given in this organisation itself, by name. One statement.
     *
     * @throws AccessDeniedException when the person neither manages its accounts nor keeps its reports
     */
    public List<AccountHolder> at(OrganisationId organisation) {
        if (!access.may(Permission.MANAGE_USERS, organisation)) {
            access.require(Permission.ENTER_REPORTS, organisation);
        }
        var holders = new LinkedHashMap<String, AccountHolder>();
        jdbc.sql("""
                        select u.username, u.display_name, u.enabled, u.last_signed_in, g.role,
                               t.name as token, t.expires_on, t.last_used
                        from user_grant g join app_user u on u.id = g.user_id
                        left join api_token t on t.user_id = u.id
                        where g.organisation_id = :organisation
                        order by u.display_name, u.username, g.role, t.created_at""").param("organisation", organisation.value()).query(row -> {
            holders.merge(row.getString("username") + " " + row.getString("role"), holder(row), AccountHolders::joined);
        });
        return List.copyOf(holders.values());
    }

    private static AccountHolder holder(ResultSet row) throws SQLException {
        var token = row.getString("token");
        return new AccountHolder(
                row.getString("username"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("enabled"),
                moment(row.getTimestamp("last_signed_in")),
                token == null
                        ? List.of()
                        : List.of(new AccountHolder.Token(
                                token,
                                row.getObject("expires_on", LocalDate.class),
                                moment(row.getTimestamp("last_used")))));
    }

    private static AccountHolder joined(AccountHolder one, AccountHolder other) {
        var tokens = new ArrayList<>(one.tokens());
        tokens.addAll(other.tokens());
        return new AccountHolder(
                one.username(), one.displayName(), one.role(), one.enabled(), one.lastSignedIn(), tokens);
    }

    private static @Nullable Instant moment(@Nullable Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
