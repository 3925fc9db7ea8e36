package org.lienhiep.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lienhiep.access.OrganisationTree;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads meetings as lists need them: one query for the rows and one for the names of their hosts. */
@Component
class MeetingQueries {

    /** The columns of a {@link FoundMeeting}, of the tables of {@link #FROM}. */
    static final String COLUMNS = """
            m.id, m.title, m.kind, m.state, m.body, m.held_on, m.held_until, m.starts_at, m.place, m.period,
                   m.societies_attending, m.people_attending, m.people_qualifier, (m.minutes is not null or exists (select from minute t where t.meeting_id = m.id and t.html <> '')) as minuted,
                   a.present, a.listed,
                   array(select organisation_id from meeting_host where meeting_id = m.id order by position) as hosts,
                   (select count(*) from attachment where meeting_id = m.id) as attachments
            """;

    static final String FROM = """
            from meeting m
            cross join lateral (
                select count(*) filter (where status = 'PRESENT') as present, count(*) as listed
                from attendance where meeting_id = m.id) a
            """;

    private static final String SELECT = "select " + COLUMNS + FROM;

    /** Which meetings concern these organisations: as hosts, or invited ones. */
    static final String CONCERNS = """
            (m.host_id = any(:%1$s)
              or exists (select from meeting_host h where h.meeting_id = m.id and h.organisation_id = any(:%1$s))
              or exists (select from attendance i where i.meeting_id = m.id and i.organisation_id = any(:%2$s)))
            """;

    private static final String VISIBLE = " where (:everything or " + CONCERNS.formatted("visible", "visible") + ")";

    private static final String MATCHES = VISIBLE + """
              and (cardinality(:only::text[]) = 0 or m.kind = any(:only))
              and (cardinality(:states::text[]) = 0 or m.state = any(:states))
              and (:from::date is null or coalesce(m.held_until, m.held_on) >= :from)
              and (:to::date is null or m.held_on <= :to)
              and (:period::text is null or m.period = :period or m.period like :period || '-%'
                   or (m.held_on <= :lastDay::date and coalesce(m.held_until, m.held_on) >= :firstDay::date))
              and (:organisation::uuid is null or
            """ + CONCERNS.formatted("below", "itself") + ")";

    /** A possible duplicate is hosted by the same organisation at about the same time; the likeliest come first. */
    private static final String SIMILAR = VISIBLE + """
              and exists (select from meeting_host h where h.meeting_id = m.id and h.organisation_id = :host)
              and m.held_on <= :to and coalesce(m.held_until, m.held_on) >= :from
            order by m.kind = :kind desc, abs(m.held_on - :heldOn), m.id
            """;

    private static final String OF_ORGANISATION = SELECT + VISIBLE + " and " + CONCERNS.formatted("below", "itself");

    private static final String AROUND = "(" + OF_ORGANISATION + """
              and m.state = 'PLANNED' and coalesce(m.held_until, m.held_on) >= :today
            order by m.held_on, m.starts_at, m.id limit :toCome)
            union all (
            """ + OF_ORGANISATION + """
              and m.state in ('HELD', 'MINUTED', 'APPROVED')
            order by m.held_on desc, m.starts_at desc, m.id limit :held)""";

    private final JdbcClient jdbc;
    private final OrganisationTree tree;
    private final Organisations organisations;
    private final MeetingNames names;
    private final Clock clock;

    MeetingQueries(
            JdbcClient jdbc, OrganisationTree tree, Organisations organisations, MeetingNames names, Clock clock) {
        this.jdbc = jdbc;
        this.tree = tree;
        this.organisations = organisations;
        this.names = names;
        this.clock = clock;
    }

    List<MeetingRow> rows(ListQuery<MeetingFilter, MeetingOrder> query, Scope scope) {
        var order = " order by " + order(query) + " " + query.direction() + ", m.id offset :offset limit :limit";
        var statement = filtered(SELECT, order, query.filter(), scope)
                .param("offset", query.offset())
                .param("limit", query.limit())
                .param(
                        "kinds",
                        Arrays.stream(MeetingKind.values()).map(Enum::name).toArray(String[]::new))
                .param("kindNames", kindNames(query.language()));
        return rows(statement);
    }

    int count(MeetingFilter filter, Scope scope) {
        return filtered("select count(*) from meeting m ", "", filter, scope)
                .query(Integer.class)
                .single();
    }

    /** Meetings as rows, named as of today. */
    List<MeetingRow> rows(List<FoundMeeting> found) {
        var hosts =
                found.stream().flatMap(each -> each.hosts().stream()).distinct().toList();
        var labels = organisations.labels(hosts, LocalDate.now(clock));
        return found.stream().map(each -> each.row(labels, names)).toList();
    }

    /** The next meetings planned and the latest held, in no particular order. */
    List<MeetingRow> around(OrganisationId organisation, int toCome, int held, Scope scope) {
        return rows(visible(AROUND, scope)
                .param(
                        "below",
                        tree.withAllBelow(organisation).stream()
                                .map(OrganisationId::value)
                                .toArray(UUID[]::new))
                .param("itself", new UUID[] {organisation.value()})
                .param("today", LocalDate.now(clock))
                .param("toCome", toCome)
                .param("held", held));
    }

    List<MeetingRow> byIds(Collection<MeetingId> ids, Scope scope) {
        return rows(visible(SELECT + VISIBLE + " and m.id = any(:ids)", scope)
                .param("ids", ids.stream().map(MeetingId::value).toArray(UUID[]::new)));
    }

    List<MeetingRow> similar(OrganisationId host, LocalDate heldOn, MeetingKind kind, int days, Scope scope) {
        return rows(visible(SELECT + SIMILAR, scope)
                .param("host", host.value())
                .param("from", heldOn.minusDays(days))
                .param("to", heldOn.plusDays(days))
                .param("heldOn", heldOn)
                .param("kind", kind.name()));
    }

    private JdbcClient.StatementSpec visible(String sql, Scope scope) {
        return jdbc.sql(sql).param("everything", scope.everything()).param("visible", scope.ids());
    }

    private JdbcClient.StatementSpec filtered(String select, String order, MeetingFilter filter, Scope scope) {
        var words = SearchKey.of(filter.text()).split(" ", -1);
        var sql = new StringBuilder(select).append(MATCHES);
        for (int i = 0; i < words.length; i++) {
            sql.append(" and m.search_text like :word").append(i);
        }
        var period = filter.period();
        var organisation = filter.organisation();
        var below = organisation == null ? List.<OrganisationId>of() : tree.withAllBelow(organisation);
        var statement = visible(sql + order, scope)
                .param("only", filter.kinds().stream().map(Enum::name).toArray(String[]::new))
                .param("states", filter.states().stream().map(Enum::name).toArray(String[]::new))
                .param("from", filter.from())
                .param("to", filter.to())
                .param("period", period == null ? null : period.code())
                .param("firstDay", period == null ? null : period.firstDay())
                .param("lastDay", period == null ? null : period.lastDay())
                .param("organisation", organisation == null ? null : organisation.value())
                .param("below", below.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("itself", organisation == null ? new UUID[0] : new UUID[] {organisation.value()});
        for (int i = 0; i < words.length; i++) {
            statement = statement.param("word" + i, "%" + words[i].replaceAll("([%_\\\\])", "\\\\$1") + "%");
        }
        return statement;
    }

    private static String order(ListQuery<MeetingFilter, MeetingOrder> query) {
        return switch (query.order()) {
            case HELD_ON -> "m.held_on " + query.direction() + ", m.starts_at";
            case NAME ->
                "coalesce(m.title, m.body, (:kindNames::text[])[array_position(:kinds::text[], m.kind)]) collate "
                        + query.collation();
            case PLACE -> "m.place collate " + query.collation();
            case STATE -> "array_position(array['PLANNED','HELD','MINUTED','APPROVED','CANCELLED'], m.state)";
        };
    }

    private String[] kindNames(Locale language) {
        return Arrays.stream(MeetingKind.values())
                .map(kind -> names.kind(kind, language))
                .toArray(String[]::new);
    }

    private List<MeetingRow> rows(JdbcClient.StatementSpec statement) {
        return rows(statement.query((row, _) -> FoundMeeting.read(row)).list());
    }
}
