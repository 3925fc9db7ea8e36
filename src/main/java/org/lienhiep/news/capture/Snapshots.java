package org.lienhiep.news.capture;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.news.DraftRecorded;
import org.lienhiep.news.capture.Original.Origin;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Our copies of articles: kept with the draft, and with the article once it is recorded. */
@Service
@Transactional
public class Snapshots {

    private static final String COLUMNS = """
            select s.id, s.captured_at, s.captured_by, s.origin, s.name, s.url, s.content_type, s.size, s.sha256,
                   s.addresses, s.attachments, s.facts::text, s.html
            from article_snapshot s
            """;

    private final JdbcClient jdbc;
    private final Access access;
    private final JsonMapper json;

    Snapshots(JdbcClient jdbc, Access access, JsonMapper json) {
        this.jdbc = jdbc;
        this.access = access;
        this.json = json;
    }

    /** Keeps a copy with a draft; {@link Captures} asked whether the person may. */
    void keep(UUID draft, Captured captured) {
        keep(draft, null, captured);
    }

    /** Keeps a copy with an article; {@link Captures} asked whether the person may. */
    void keep(ArticleId article, Captured captured) {
        keep(null, article.value(), captured);
    }

    private void keep(
            @Nullable UUID draft,
            @Nullable UUID article,
            Captured captured) {
        var original = captured.original();
        jdbc.sql("""
                        insert into article_snapshot (id, draft_id, article_id, captured_at, captured_by, origin, name,
                            url, content_type, size, sha256, addresses, attachments, facts, html)
                        values (:id, :draft, :article, now(), :by, :origin, :name, :url, :type, :size, :sha256,
                            :addresses, :attachments, :facts::jsonb, :html)""")
                .param("id", NewId.uuid())
                .param("draft", draft)
                .param("article", article)
                .param("by", access.actor().displayName())
                .param("origin", original.origin().name())
                .param("name", original.name())
                .param("url", captured.source().url())
                .param("type", original.contentType())
                .param("size", original.size())
                .param("sha256", original.sha256())
                .param("addresses", captured.addresses().toArray(String[]::new))
                .param("attachments", captured.attachments().toArray(String[]::new))
                .param("facts", json.writeValueAsString(captured.facts()))
                .param("html", captured.html())
                .update();
    }

    /** The copies of an article that the person may see, the latest first. */
    @Transactional(readOnly = true)
    public List<Snapshot> of(ArticleId article) {
        var scope = access.scope(Permission.READ);
        return jdbc.sql(COLUMNS + """
                         join article a on a.id = s.article_id
                        where s.article_id = :article and (:everything or a.organisation_id = any(:visible))
                        order by s.captured_at desc""")
                .param("article", article.value())
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .query((row, _) -> snapshot(row))
                .list();
    }

    /** The copy kept with one of the person's drafts; empty for drafts made otherwise and for others' drafts. */
    @Transactional(readOnly = true)
    public Optional<Snapshot> ofDraft(UUID draft) {
        var user = access.actor().user();
        return jdbc.sql(COLUMNS + """
                         join recording_draft d on d.id = s.draft_id
                        where s.draft_id = :draft and d.user_id = :user""")
                .param("draft", draft)
                .param("user", user == null ? null : user.value())
                .query((row, _) -> snapshot(row))
                .optional();
    }

    /** The draft goes, the copy stays. */
    @EventListener
    void recorded(DraftRecorded recorded) {
        jdbc.sql("update article_snapshot set article_id = :article, draft_id = null where draft_id = :draft")
                .param("article", recorded.article().value())
                .param("draft", recorded.draft())
                .update();
    }

    private Snapshot snapshot(ResultSet row) throws SQLException {
        var original = new Original(
                Origin.valueOf(row.getString("origin")),
                row.getString("name"),
                row.getString("content_type"),
                row.getLong("size"),
                row.getBytes("sha256"));
        return new Snapshot(
                row.getObject("id", UUID.class),
                row.getTimestamp("captured_at").toInstant(),
                row.getString("captured_by"),
                original,
                row.getString("url"),
                texts(row.getArray("addresses")),
                texts(row.getArray("attachments")),
                json.readValue(row.getString("facts"), PageFacts.class),
                CleanHtml.of(row.getString("html")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
