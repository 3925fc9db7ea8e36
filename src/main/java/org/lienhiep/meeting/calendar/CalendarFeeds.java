package org.lienhiep.meeting.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Actor;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Secret addresses for calendar programs, which cannot sign in. Everyone makes and revokes his own; a program that reads
 * one sees what its owner may see at that moment, and no more than the organisation it is for.
 */
@Service
@Transactional
public class CalendarFeeds {

    private static final int RANDOM_BYTES = 32;
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarFeeds(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A secret address as a program presents it.
     *
     * @param owner whose it is
     * @param organisation whose calendar it is; null for all that the owner may see
     */
    record Feed(Actor owner, @Nullable OrganisationId organisation) {}

    /**
     * Makes a token for the person acting.
     *
     * @param organisation whose calendar it is for; null for all that he may see
     * @return the token, which cannot be read again later
     * @throws InvalidInput when he has very many already
     */
    public String mint(@Nullable OrganisationId organisation) {
        var owner = owner();
        if (organisation != null) {
            access.require(Permission.READ, organisation);
        }
        if (own().size() >= MOST) {
            throw InvalidInput.because("meeting.feed.many", MOST);
        }
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into calendar_feed (id, user_id, user_name, organisation_id, digest, created_at)
                        values (:id, :user, :name, :organisation, :digest, :now)""")
                .param("id", NewId.uuid())
                .param("user", owner.value())
                .param("name", access.actor().displayName())
                .param("organisation", organisation == null ? null : organisation.value())
                .param("digest", digest(token))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    /** The addresses of the person acting, oldest first. */
    @Transactional(readOnly = true)
    public List<FeedRow> own() {
        return jdbc.sql("select * from calendar_feed where user_id = :user order by created_at, id")
                .param("user", owner().value())
                .query((row, _) -> {
                    var used = row.getTimestamp("last_used");
                    return new FeedRow(
                            row.getObject("id", UUID.class),
                            organisation(row.getObject("organisation_id", UUID.class)),
                            row.getTimestamp("created_at").toInstant(),
                            used == null ? null : used.toInstant());
                })
                .list();
    }

    /** Makes one of the person's own addresses worthless. */
    public void revoke(UUID id) {
        var gone = jdbc.sql("delete from calendar_feed where id = :id and user_id = :user")
                .param("id", id)
                .param("user", owner().value())
                .update();
        if (gone == 0) {
            throw new NotFound("calendar feed", id);
        }
    }

    /** What a token stands for; empty when it does not work. Asked before anyone is known, so no role is checked. */
    Optional<Feed> open(String token) {
        return jdbc.sql("""
                        update calendar_feed set last_used = :now where digest = :digest
                        returning user_id, user_name, organisation_id""")
                .param("now", Timestamp.from(clock.instant()))
                .param("digest", digest(token))
                .query((row, _) -> new Feed(
                        new Actor(new UserId(row.getObject("user_id", UUID.class)), row.getString("user_name")),
                        organisation(row.getObject("organisation_id", UUID.class))))
                .optional();
    }

    private static @Nullable OrganisationId organisation(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }

    private UserId owner() {
        var user = access.actor().user();
        if (user == null) {
            throw new InsufficientAuthenticationException("A calendar needs an owner");
        }
        return user;
    }

    /** A token is random and long, so a plain digest protects it: there is nothing to guess. */
    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException("Every Java has SHA-256", unavailable);
        }
    }
}
