package org.lienhiep.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lienhiep.access.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the index in one statement. What fits, and how well, says the database function {@code search_find}. */
@Component
class SearchQueries {

    /** The counts come as rows without a record, so that a page beyond the last still says how many there are. */
    private static final String FIND = """
            with fit as materialized (
                select f.*, row_number() over (
                    partition by f.kind order by f.rank, f.likeness desc, f.day desc, f.record_id) as place
                from search_find(:text, :since, :until, :everything, :visible, :everyone, :most) f),
            page as (
                select f.*, row_number() over (order by f.rank, f.likeness desc,
                    array_position(:kinds::text[], f.kind), f.day desc, f.record_id) as line
                from fit f
                where f.place <= :ofEachKind and (:kind::text is null or f.kind = :kind)
                order by line offset :offset limit :limit)
            select f.line, f.kind, f.rank, null::integer as number, e.record_id, e.title, e.title_en, e.short_title,
                   e.short_title_en, e.code, e.variety, e.period, nullif(e.day, '-infinity') as day, e.excerpt,
                   e.about, e.parent_id, o.title as about_vi, o.title_en as about_en, o.short_title as about_short_vi,
                   o.short_title_en as about_short_en, o.code as about_code, o.variety as about_variety,
                   (e.kind <> 'PERSON' or :everything or e.about = any(:visible)) as about_visible,
                   p.title as parent_title, p.short_title as parent_body, p.variety as parent_variety,
                   p.period as parent_period
            from page f
            join search_entry e on e.kind = f.kind and e.record_id = f.record_id
            left join search_organisation o on o.record_id = coalesce(e.about, e.record_id)
            left join search_meeting p on p.record_id = e.parent_id
            union all
            select null, f.kind, null, count(*)::integer, null, null, null, null, null, null, null, null, null, null, null, null, null,
                   null, null, null, null, null, null, null, null, null, null
            from fit f group by f.kind
            order by line nulls first
            """;

    private final JdbcClient jdbc;
    private final HitReader reader;

    SearchQueries(JdbcClient jdbc, HitReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /**
     * What the person may see.
     *
     * @param everyone whether he sees all people of the register
     */
    record Reach(Scope scope, boolean everyone) {}

    /** Which of all hits. */
    record Part(int ofEachKind, int offset, int limit) {}

    /** A page, and how many there are of each kind in all. */
    record Found(List<Hit> hits, Map<FindableKind, Integer> counts) {}

    Found find(SearchRequest request, Reach reach, Part part) {
        var kind = request.kind();
        var period = request.period();
        var hits = new ArrayList<Hit>();
        var counts = new EnumMap<FindableKind, Integer>(FindableKind.class);
        jdbc.sql(FIND)
                .param("text", request.text())
                .param("since", period == null ? null : period.firstDay())
                .param("until", period == null ? null : period.lastDay())
                .param("everything", reach.scope().everything())
                .param("visible", reach.scope().ids())
                .param("everyone", reach.everyone())
                .param("most", Hits.MOST)
                .param("kind", kind == null ? null : kind.name())
                .param("kinds", kinds())
                .param("ofEachKind", part.ofEachKind())
                .param("offset", part.offset())
                .param("limit", part.limit())
                .query(row -> {
                    read(row, hits, counts);
                });
        return new Found(List.copyOf(hits), Map.copyOf(counts));
    }

    private void read(ResultSet row, List<Hit> hits, Map<FindableKind, Integer> counts) throws SQLException {
        var kind = FindableKind.valueOf(Objects.requireNonNull(row.getString("kind")));
        var count = row.getObject("number", Integer.class);
        if (count == null) {
            hits.add(reader.hit(kind, row));
        } else {
            counts.put(kind, count);
        }
    }

    private static String[] kinds() {
        return Arrays.stream(FindableKind.values()).map(Enum::name).toArray(String[]::new);
    }
}
