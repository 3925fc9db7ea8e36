package org.lienhiep.leadership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.OrganisationTree;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.organisation.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register of people as far as the person acting may see it. */
@Component
class PeopleQueries {

    /** Who keeps any register of leaders sees everyone; others those with a post in an organisation that they read. */
    private static final String VISIBLE = """
            (:keeper or exists (
                select from tenure t join body b on b.id = t.body_id
                where t.person_id = p.id and (:everything or b.organisation_id = any(:visible))))
            """;

    private static final String LATEST = """
            from person p
            left join lateral (
                select po.title, po.title_en, b.organisation_id, h.valid_from, h.held_to, lower(h.possible) as since
                from held_tenure h join post po on po.id = h.post_id join body b on b.id = h.body_id
                where h.person_id = p.id and (:everything or b.organisation_id = any(:visible))
                order by upper_inf(h.possible) desc, lower(h.possible) desc, po.position limit 1) held on true
            """;

    private static final String MATCHES = "where " + VISIBLE + """
              and (:text = '' or p.name_key like '%' || search_key(:text) || '%')
              and (:anywhere or exists (
                    select from tenure t join body b on b.id = t.body_id
                    where t.person_id = p.id and b.organisation_id = any(:below)))
            """;

    private final JdbcClient jdbc;
    private final OrganisationTree tree;
    private final Organisations organisations;
    private final Access access;
    private final Clock clock;

    PeopleQueries(JdbcClient jdbc, OrganisationTree tree, Organisations organisations, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.tree = tree;
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    List<PersonRow> rows(ListQuery<PersonFilter, PersonOrder> query) {
        var sql = "select p.id, p.name, p.honorific, p.birth_year, held.* " + LATEST + MATCHES + " order by "
                + order(query) + ", p.id offset :offset limit :limit";
        return named(
                filtered(sql, query.filter()).param("offset", query.offset()).param("limit", query.limit()));
    }

    int count(PersonFilter filter) {
        return filtered("select count(*) from person p " + MATCHES, filter)
                .query(Integer.class)
                .single();
    }

    List<PersonRow> byIds(Collection<PersonId> ids) {
        var sql = "select p.id, p.name, p.honorific, p.birth_year, held.* " + LATEST + "where " + VISIBLE
                + " and p.id = any(:ids)";
        return named(visible(sql).param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new)));
    }

    boolean mayRead(PersonId id) {
        return visible("select exists (select from person p where p.id = :id and " + VISIBLE + ")")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether a post of his, if he has any, is in an organisation of which the person keeps the register of leaders. */
    boolean mayEdit(PersonId id) {
        var scope = access.scope(Permission.EDIT_LEADERSHIP);
        return !scope.isEmpty()
                && jdbc.sql("""
                                select :everything or count(*) = 0 or bool_or(b.organisation_id = any(:editable))
                                from tenure t join body b on b.id = t.body_id where t.person_id = :id""")
                        .param("everything", scope.everything())
                        .param("editable", scope.ids())
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single();
    }

    List<String> names(OrganisationId organisation, int limit) {
        return jdbc.sql("""
                        select p.name from person p
                        join tenure t on t.person_id = p.id join body b on b.id = t.body_id
                        where b.organisation_id = any(:below)
                        group by p.id, p.name order by max(earliest_day(t.valid_from)) desc, p.id limit :limit""")
                .param("below", ids(tree.withAllBelow(organisation)))
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    private JdbcClient.StatementSpec visible(String sql) {
        var scope = access.scope(Permission.READ);
        return jdbc.sql(sql)
                .param("keeper", access.mayAnywhere(Permission.EDIT_LEADERSHIP))
                .param("everything", scope.everything())
                .param("visible", scope.ids());
    }

    private JdbcClient.StatementSpec filtered(String sql, PersonFilter filter) {
        var within = filter.organisation();
        return visible(sql)
                .param("text", filter.text())
                .param("anywhere", within == null)
                .param("below", within == null ? new UUID[0] : ids(tree.withAllBelow(within)));
    }

    private static String order(ListQuery<PersonFilter, PersonOrder> query) {
        var direction = query.direction();
        return switch (query.order()) {
            case NAME ->
                "regexp_replace(p.name, '^.* ', '') collate %1$s %2$s, p.name collate %1$s %2$s"
                        .formatted(query.collation(), direction);
            case BIRTH_YEAR -> "p.birth_year " + direction;
            case SINCE -> "held.since " + direction;
        };
    }

    private record Found(PersonRow row, @Nullable OrganisationId organisation) {}

    private List<PersonRow> named(JdbcClient.StatementSpec statement) {
        var found = statement.query((row, _) -> found(row)).list();
        var labels = organisations.labels(
                found.stream()
                        .map(Found::organisation)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                LocalDate.now(clock));
        return found.stream()
                .map(each -> new PersonRow(
                        each.row().id(),
                        each.row().name(),
                        each.row().honorific(),
                        each.row().birthYear(),
                        each.row().post(),
                        each.organisation() == null ? null : labels.get(each.organisation()),
                        each.row().held()))
                .toList();
    }

    private static Found found(ResultSet row) throws SQLException {
        var organisation = row.getObject("organisation_id", UUID.class);
        var title = row.getString("title");
        return new Found(
                new PersonRow(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("honorific"),
                        row.getObject("birth_year", Integer.class),
                        title == null ? null : new BilingualText(title, row.getString("title_en")),
                        null,
                        title == null
                                ? null
                                : new DateRange(RosterLine.date(row, "valid_from"), RosterLine.date(row, "held_to"))),
                organisation == null ? null : new OrganisationId(organisation));
    }

    private static UUID[] ids(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }
}
