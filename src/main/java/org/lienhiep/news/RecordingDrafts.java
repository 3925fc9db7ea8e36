package org.lienhiep.news;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.reading.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles that someone began to record: kept with every decision he makes, so that neither a lost session nor a
 * closed browser loses work. Everyone sees his own only.
 */
@Service
@Transactional
public class RecordingDrafts {

    private static final TypeReference<Map<String, Verdict>> VERDICTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Access access;
    private final JsonMapper json;

    RecordingDrafts(JdbcClient jdbc, Access access, JsonMapper json) {
        this.jdbc = jdbc;
        this.access = access;
        this.json = json;
    }

    /** A begun recording in a list. */
    public record Row(UUID id, OrganisationId union, String title, Instant updatedAt) {}

    /**
     * A begun recording.
     *
     * @param article the article, when it is recorded already and only its meeting is to be; null for a new one
     * @param verdicts decisions so far, by the JSON pointer of the field
     */
    public record Draft(
            UUID id,
            OrganisationId union,
            @Nullable ArticleId article,
            SourceText source,
            Reading reading,
            Map<String, Verdict> verdicts) {}

    /** Keeps a new recording and names it. */
    public UUID begin(OrganisationId union, String title, SourceText source, Reading reading) {
        return begin(union, null, title, source, reading);
    }

    /** The same for an article that is recorded already. */
    UUID begin(OrganisationId union, @Nullable ArticleId article, String title, SourceText source, Reading reading) {
        access.require(Permission.RECORD_NEWS, union);
        var id = NewId.uuid();
        jdbc.sql("""
                        insert into recording_draft
                            (id, user_id, organisation_id, article_id, updated_at, title, source, reading, verdicts)
                        values (:id, :user, :union, :article, now(), :title, :source::jsonb, :reading::jsonb, '{}')""")
                .param("id", id)
                .param("user", user())
                .param("union", union.value())
                .param("article", article == null ? null : article.value())
                .param("title", title)
                .param("source", json.writeValueAsString(source))
                .param("reading", json.writeValueAsString(reading))
                .update();
        return id;
    }

    /** The person's begun review of an article that is recorded already. */
    @Transactional(readOnly = true)
    Optional<UUID> of(ArticleId article) {
        return jdbc.sql("select id from recording_draft where article_id = :article and user_id = :user limit 1")
                .param("article", article.value())
                .param("user", user())
                .query(UUID.class)
                .optional();
    }

    /** Keeps the decisions made so far. */
    public void keep(UUID id, Map<String, Verdict> verdicts) {
        keep(id, "verdicts", verdicts);
    }

    /** Keeps the reading as the person has it now, with what he took from a second opinion. */
    public void keep(UUID id, Reading reading) {
        keep(id, "reading", reading);
    }

    private void keep(UUID id, String column, Object value) {
        jdbc.sql("update recording_draft set " + column + " = :value::jsonb, updated_at = now()"
                        + " where id = :id and user_id = :user")
                .param("id", id)
                .param("user", user())
                .param("value", json.writeValueAsString(value))
                .update();
    }

    /** The person's begun recordings, latest first. */
    @Transactional(readOnly = true)
    public List<Row> own() {
        return jdbc.sql("""
                        select id, organisation_id, title, updated_at from recording_draft
                        where user_id = :user order by updated_at desc""")
                .param("user", user())
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        row.getString("title"),
                        row.getTimestamp("updated_at").toInstant()))
                .list();
    }

    /**
     * One of the person's begun recordings.
     *
     * @throws NotFound when it is not there any more or another person's
     */
    @Transactional(readOnly = true)
    public Draft get(UUID id) {
        return jdbc.sql("""
                        select organisation_id, article_id, source::text, reading::text, verdicts::text from recording_draft
                        where id = :id and user_id = :user""")
                .param("id", id)
                .param("user", user())
                .query((row, _) -> new Draft(
                        id,
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        articleId(row.getObject("article_id", UUID.class)),
                        json.readValue(row.getString("source"), SourceText.class),
                        json.readValue(row.getString("reading"), Reading.class),
                        new HashMap<>(json.readValue(row.getString("verdicts"), VERDICTS))))
                .optional()
                .orElseThrow(() -> new NotFound("recording", id));
    }

    /** Holds a begun recording that is being recorded; stops whoever does so a second time. */
    void hold(UUID id) {
        var held = jdbc.sql("select 1 from recording_draft where id = :id and user_id = :user for update")
                .param("id", id)
                .param("user", user())
                .query(Integer.class)
                .optional();
        if (held.isEmpty()) {
            throw InvalidInput.because("news.draft.gone");
        }
    }

    /** Forgets a begun recording that is given up, or recorded. */
    public void discard(UUID id) {
        jdbc.sql("delete from recording_draft where id = :id and user_id = :user")
                .param("id", id)
                .param("user", user())
                .update();
    }

    private static @Nullable ArticleId articleId(@Nullable UUID stored) {
        return stored == null ? null : new ArticleId(stored);
    }

    /** Drafts belong to a person, so the account is what guards them. */
    private UUID user() {
        var user = access.actor().user();
        if (user == null) {
            throw new InsufficientAuthenticationException("A recording needs a person");
        }
        return user.value();
    }
}
