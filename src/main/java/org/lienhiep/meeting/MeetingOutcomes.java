package org.lienhiep.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of many meetings at once, for whoever compares it with what others say. */
@Service
@Transactional(readOnly = true)
public class MeetingOutcomes {

    private static final String PEOPLE = """
            select m.id, m.chair_name, e.person_name, e.post_title, e.term_from, e.term_to
            from meeting m left join election e on e.meeting_id = m.id
            where m.id = any(:ids) order by m.id, e.position""";

    private final MeetingQueries queries;
    private final JdbcClient jdbc;
    private final Access access;

    MeetingOutcomes(MeetingQueries queries, JdbcClient jdbc, Access access) {
        this.queries = queries;
        this.jdbc = jdbc;
        this.access = access;
    }

    /** What came of these meetings; those that do not exist or may not be seen are missing. Three statements in all. */
    public Map<MeetingId, MeetingOutcome> of(Collection<MeetingId> ids) {
        var scope = access.scope(Permission.READ);
        if (ids.isEmpty()) {
            return Map.of();
        }
        var rows = queries.byIds(ids, scope);
        var chairs = new HashMap<MeetingId, String>();
        var elected = new HashMap<MeetingId, List<MeetingOutcome.Elected>>();
        jdbc.sql(PEOPLE)
                .param("ids", rows.stream().map(row -> row.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    var id = new MeetingId(row.getObject("id", UUID.class));
                    if (row.getString("chair_name") != null) {
                        chairs.put(id, row.getString("chair_name"));
                    }
                    if (row.getString("person_name") != null) {
                        elected.computeIfAbsent(id, _ -> new ArrayList<>())
                                .add(new MeetingOutcome.Elected(
                                        row.getString("person_name"),
                                        row.getString("post_title"),
                                        row.getObject("term_from", Integer.class),
                                        row.getObject("term_to", Integer.class)));
                    }
                });
        return rows.stream()
                .map(row -> new MeetingOutcome(row, chairs.get(row.id()), elected.getOrDefault(row.id(), List.of())))
                .collect(Collectors.toMap(each -> each.row().id(), Function.identity()));
    }
}
