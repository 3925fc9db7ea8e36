package org.lienhiep.news;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which pages of the web a union has recorded already. */
@Service
public class RecordedAddresses {

    private final JdbcClient jdbc;
    private final Access access;

    RecordedAddresses(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** The articles of the union by the canonical addresses they were published at, copies too; others are missing. */
    @Transactional(readOnly = true)
    public Map<String, ArticleId> among(OrganisationId union, Collection<String> canonicalUrls) {
        access.require(Permission.READ, union);
        var recorded = new HashMap<String, ArticleId>();
        jdbc.sql("""
                        select id, canonical_url from article
                        where organisation_id = :union and canonical_url = any(:urls)
                        union select a.id, c.canonical_url from article_copy c join article a on a.id = c.article_id
                        where a.organisation_id = :union and c.canonical_url = any(:urls)""")
                .param("union", union.value())
                .param("urls", canonicalUrls.toArray(String[]::new))
                .query(row -> {
                    recorded.put(row.getString("canonical_url"), new ArticleId(row.getObject("id", UUID.class)));
                });
        return recorded;
    }
}
