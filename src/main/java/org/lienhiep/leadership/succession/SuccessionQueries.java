package org.lienhiep.leadership.succession;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.kernel.id.TenureId;
import org.lienhiep.kernel.id.TermId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what is to be done about succession in many organisations, in one statement. */
@Component
class SuccessionQueries {

    /**
     * A congress is due when the years of the statutes have gone by since the last term began, or its label says that
     * it ended, whichever comes first; a body of its own kind "congress" sets the years for its organisation.
     */
    private static final String TERMS = """
            select case when b.kind in ('CONGRESS', 'EXECUTIVE_COMMITTEE') and last.due < :day
                        then 'CONGRESS_OVERDUE' else 'TERM_ENDING' end as matter,
                   b.id as body_id, null::uuid as post_id, last.id as term_id, last.from_year, last.to_year,
                   null::uuid as tenure_id, null::text as person, last.due as day
            from standing b
            cross join lateral (
                select t.id, t.from_year, t.to_year,
                       case when b.kind in ('CONGRESS', 'EXECUTIVE_COMMITTEE')
                            then least(latest_day(coalesce(t.ends, t.to_year::text)),
                                       (latest_day(coalesce(t.starts, t.from_year::text))
                                           + make_interval(years => b.years))::date)
                            else latest_day(coalesce(t.ends, t.to_year::text)) end as due
                from term t where t.body_id = b.id
                order by t.from_year desc, t.to_year desc limit 1) last
            where last.due <= :horizon
            """;

    private static final String VACANCIES = """
            select 'VACANCY', b.id, p.id, null, null, null, null, before.name, before.last + 1
            from standing b join post p on p.body_id = b.id
            left join lateral (
                select pe.name, latest_day(h.held_to) as last
                from held_tenure h join person pe on pe.id = h.person_id
                where h.post_id = p.id and latest_day(h.held_to) < :day
                order by latest_day(h.held_to) desc limit 1) before on true
            where not exists (select from held_tenure h where h.post_id = p.id and h.possible @> :day::date)
            """;

    private static final String UNCONFIRMED = """
            select 'UNCONFIRMED', b.id, p.id, null, null, null, h.id, pe.name, earliest_day(h.valid_from)
            from standing b join post p on p.body_id = b.id
            join held_tenure h on h.post_id = p.id join person pe on pe.id = h.person_id
            where p.to_confirm and h.how in ('ELECTED', 'CO_OPTED')
              and h.approval_number is null and h.approved_on is null
              and (h.held_to is null or latest_day(h.held_to) >= :day)
            """;

    private static final String ALL = """
            with standing as (
                select b.*, coalesce((select max(c.interval_years) from body c
                                      where c.organisation_id = b.organisation_id and c.kind = 'CONGRESS'),
                                     b.interval_years) as years
                from body b
                where b.organisation_id = any(:organisations)
                  and (b.dissolved is null or latest_day(b.dissolved) >= :day)),
            matters as (
            """ + TERMS + " union all " + VACANCIES + " union all " + UNCONFIRMED + """
            )
            select m.*, b.organisation_id, b.name as body_name, b.name_en as body_name_en, p.title, p.title_en
            from matters m join body b on b.id = m.body_id left join post p on p.id = m.post_id
            order by array_position(array['CONGRESS_OVERDUE', 'VACANCY', 'UNCONFIRMED', 'TERM_ENDING'], m.matter),
                     m.day nulls last, b.organisation_id, b.name_key, p.position, m.person
            """;

    private final JdbcClient jdbc;

    SuccessionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A {@link SuccessionItem}, its organisation by id only. */
    record Found(
            Matter matter,
            OrganisationId organisation,
            BodyId body,
            BilingualText bodyName,
            @Nullable PostId post,
            @Nullable BilingualText title,
            @Nullable TermId term,
            @Nullable String years,
            @Nullable TenureId tenure,
            @Nullable String person,
            @Nullable LocalDate day) {}

    List<Found> matters(Collection<OrganisationId> organisations, LocalDate day, LocalDate horizon) {
        return jdbc.sql(ALL)
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("day", day)
                .param("horizon", horizon)
                .query((row, _) -> found(row))
                .list();
    }

    private static Found found(ResultSet row) throws SQLException {
        var post = row.getObject("post_id", UUID.class);
        var term = row.getObject("term_id", UUID.class);
        var tenure = row.getObject("tenure_id", UUID.class);
        return new Found(
                Matter.valueOf(row.getString("matter")),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new BodyId(row.getObject("body_id", UUID.class)),
                new BilingualText(row.getString("body_name"), row.getString("body_name_en")),
                post == null ? null : new PostId(post),
                post == null ? null : new BilingualText(row.getString("title"), row.getString("title_en")),
                term == null ? null : new TermId(term),
                term == null ? null : row.getInt("from_year") + "–" + row.getInt("to_year"),
                tenure == null ? null : new TenureId(tenure),
                row.getString("person"),
                row.getObject("day", LocalDate.class));
    }
}
