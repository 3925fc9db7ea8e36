package org.lienhiep.leadership;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.kernel.id.TenureId;
import org.lienhiep.kernel.id.TermId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who leads, each answer in one statement. */
@Component
class LeadershipQueries {

    private static final String LINES = "select " + RosterLine.COLUMNS + ", b.organisation_id, "
            + "h.certain @> :day::date as sure " + """
            from body b
            left join post p on p.body_id = b.id
            left join held_tenure h on h.post_id = p.id and (:day::date is null or h.possible @> :day::date)
            left join person pe on pe.id = h.person_id
            left join term t on t.id = h.term_id
            """ + RosterLine.FOLLOWER;

    private static final String IN_ORDER = """
             order by array_position(
                    array['PRESIDIUM', 'EXECUTIVE_COMMITTEE', 'STANDING_COMMITTEE', 'INSPECTION_COMMITTEE', 'OFFICE'],
                    b.kind) nulls last,
                b.name_key, p.position, p.title_key, lower(h.possible), pe.name_key
            """;

    private final JdbcClient jdbc;

    LeadershipQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every body and post of an organisation with its holders on a day; with all it ever had where no day is given. */
    List<RosterLine> lines(OrganisationId organisation, @Nullable LocalDate day) {
        return jdbc.sql(LINES + " where b.organisation_id = :organisation" + IN_ORDER)
                .param("organisation", organisation.value())
                .param("day", day, Types.DATE)
                .query((row, _) -> RosterLine.read(row, row.getBoolean("sure")))
                .list();
    }

    /** A line with the organisation that it belongs to. */
    record Placed(OrganisationId organisation, RosterLine line) {}

    /** All that a person held or holds in organisations of this scope, the latest first. */
    List<Placed> linesOf(PersonId person, Scope scope) {
        return jdbc.sql(LINES + """
                         where h.person_id = :person and (:everything or b.organisation_id = any(:visible))
                        order by upper_inf(h.possible) desc, lower(h.possible) desc""")
                .param("person", person.value())
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .param("day", null, Types.DATE)
                .query((row, _) -> new Placed(
                        new OrganisationId(row.getObject("organisation_id", UUID.class)), RosterLine.read(row, true)))
                .list();
    }

    /** The terms of all bodies of an organisation, the earliest first. */
    List<TimeLine.TermSpan> terms(OrganisationId organisation) {
        return jdbc.sql("""
                        select t.id, t.body_id, t.ordinal, t.from_year, t.to_year,
                               coalesce(t.starts, t.from_year::text) as first, coalesce(t.ends, t.to_year::text) as last
                        from term t join body b on b.id = t.body_id
                        where b.organisation_id = :organisation order by t.from_year, t.to_year""")
                .param("organisation", organisation.value())
                .query((row, _) -> new TimeLine.TermSpan(
                        new BodyId(row.getObject("body_id", UUID.class)),
                        new TermLabel(
                                new TermId(row.getObject("id", UUID.class)),
                                row.getObject("ordinal", Integer.class),
                                row.getInt("from_year"),
                                row.getInt("to_year")),
                        PartialDate.parse(row.getString("first")),
                        PartialDate.parse(row.getString("last"))))
                .list();
    }

    /** A term that ends, as {@link EndingTerm}, its organisation by id only. */
    record Ending(TermId term, OrganisationId organisation, BilingualText body, String label, LocalDate ends) {}

    /** Terms of these organisations that end by a day and have no later one in their body, the earliest end first. */
    List<Ending> ending(Collection<OrganisationId> organisations, LocalDate day) {
        return jdbc.sql("""
                        select t.id, b.organisation_id, b.name, b.name_en, t.from_year, t.to_year,
                               latest_day(coalesce(t.ends, t.to_year::text)) as last
                        from term t join body b on b.id = t.body_id
                        where b.organisation_id = any(:organisations)
                          and latest_day(coalesce(t.ends, t.to_year::text)) <= :day
                          and (b.dissolved is null or latest_day(b.dissolved) >= :day)
                          and not exists (select from term later
                                          where later.body_id = t.body_id and later.from_year > t.from_year)
                        order by last, b.name_key, t.id""")
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("day", day)
                .query((row, _) -> new Ending(
                        new TermId(row.getObject("id", UUID.class)),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        new BilingualText(row.getString("name"), row.getString("name_en")),
                        row.getInt("from_year") + "–" + row.getInt("to_year"),
                        row.getObject("last", LocalDate.class)))
                .list();
    }

    /** The tenures of someone that nothing ended yet. */
    List<UUID> openOf(UUID person) {
        return open("person_id", person);
    }

    /** The tenures in the posts of a body that nothing ended yet. */
    List<UUID> openIn(UUID body) {
        return open("body_id", body);
    }

    private List<UUID> open(String column, UUID id) {
        return jdbc.sql("select id from held_tenure where held_to is null and " + column + " = :id")
                .param("id", id)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Who surely held the post on a day of this time, one tenure left out. */
    Optional<String> holderBetween(PostId post, PartialDate from, @Nullable PartialDate to, @Nullable TenureId self) {
        return jdbc.sql("""
                        select pe.name from tenure t join person pe on pe.id = t.person_id
                        where t.post_id = :post and t.id is distinct from :self::uuid
                          and certain_days(t.valid_from, t.valid_to) && certain_days(:from, :to)
                        order by earliest_day(t.valid_from) desc limit 1""")
                .param("post", post.value())
                .param("self", self == null ? null : self.value())
                .param("from", from.toString())
                .param("to", to == null ? null : to.toString(), Types.VARCHAR)
                .query(String.class)
                .optional();
    }

    /** A post by its words, its organisation by id only. */
    record FoundPost(PostId id, OrganisationId organisation, BilingualText title, BilingualText body) {}

    /** Posts of this scope with the text in their title or body; only those with these ids where ids are given. */
    List<FoundPost> posts(@Nullable Collection<PostId> ids, String text, Scope scope, int offset, int limit) {
        return jdbc.sql("""
                        select p.id, b.organisation_id, p.title, p.title_en, b.name, b.name_en
                        from post p join body b on b.id = p.body_id
                        where (:everything or b.organisation_id = any(:visible))
                          and (:all or p.id = any(:ids))
                          and (:text = '' or p.title_key || ' ' || b.name_key like '%' || search_key(:text) || '%')
                        order by p.position, p.title_key, b.organisation_id, p.id offset :offset limit :limit""")
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .param("all", ids == null)
                .param(
                        "ids",
                        ids == null
                                ? new UUID[0]
                                : ids.stream().map(PostId::value).toArray(UUID[]::new))
                .param("text", text)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new FoundPost(
                        new PostId(row.getObject("id", UUID.class)),
                        new OrganisationId(row.getObject("organisation_id", UUID.class)),
                        new BilingualText(row.getString("title"), row.getString("title_en")),
                        new BilingualText(row.getString("name"), row.getString("name_en"))))
                .list();
    }
}
