package org.lienhiep.leadership;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.kernel.id.TenureId;
import org.lienhiep.kernel.id.TermId;

/**
 * A body, one of its posts, and one who holds it, as one row of a query.
 *
 * @param post null for a body without posts
 * @param title null with the post
 * @param holder null for a post that nobody holds
 */
record RosterLine(
        BodyId body,
        BodyKind kind,
        BilingualText bodyName,
        @Nullable PostId post,
        @Nullable BilingualText title,
        @Nullable Integer seats,
        @Nullable Holder holder) {

    /** What {@link #read} needs of {@link #FOLLOWER}, body {@code b}, post {@code p}, tenure {@code h}, person {@code pe}, term {@code t}. */
    static final String COLUMNS = """
            b.id as body_id, b.kind, b.name as body_name, b.name_en as body_name_en, p.id as post_id, p.title,
            p.title_en, p.seats, h.id as tenure_id, h.person_id, pe.name as person_name, pe.honorific, h.valid_from,
            h.held_to, h.how, h.elected_at, h.other_office, h.on_behalf_of,
            h.approval_number, h.approved_on, h.approved_by, h.end_kind, h.end_reason, follower.id as follower_id,
            follower.name as follower_name,
            (select array_agg(s.meeting_id) from tenure_source s where s.tenure_id = h.id) as also_at, t.id as term_id, t.ordinal, t.from_year,
            t.to_year
            """;

    /** Who held the post after tenure {@code h}: as recorded, else whoever held its one seat next. */
    static final String FOLLOWER = """
            left join person follower on h.held_to is not null and follower.id = coalesce(h.replaced_by, (
                select next.person_id from tenure next
                where h.one_seat and next.post_id = h.post_id and next.person_id <> h.person_id
                  and earliest_day(next.valid_from) > earliest_day(h.valid_from)
                order by earliest_day(next.valid_from) limit 1))
            """;

    static RosterLine read(ResultSet row, boolean certain) throws SQLException {
        var post = row.getObject("post_id", UUID.class);
        return new RosterLine(
                new BodyId(row.getObject("body_id", UUID.class)),
                BodyKind.valueOf(row.getString("kind")),
                new BilingualText(row.getString("body_name"), row.getString("body_name_en")),
                post == null ? null : new PostId(post),
                post == null ? null : new BilingualText(row.getString("title"), row.getString("title_en")),
                row.getObject("seats", Integer.class),
                row.getObject("tenure_id") == null ? null : holder(row, certain));
    }

    private static Holder holder(ResultSet row, boolean certain) throws SQLException {
        var meeting = row.getObject("elected_at", UUID.class);
        var behalf = row.getObject("on_behalf_of", UUID.class);
        var end = row.getString("end_kind");
        var follower = row.getObject("follower_id", UUID.class);
        return new Holder(
                new TenureId(row.getObject("tenure_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("person_name"),
                row.getString("honorific"),
                new DateRange(date(row, "valid_from"), date(row, "held_to")),
                term(row),
                TenureKind.valueOf(row.getString("how")),
                meeting == null ? null : new MeetingId(meeting),
                row.getString("other_office"),
                behalf == null ? null : new OrganisationId(behalf),
                approval(row),
                end == null ? null : TenureEnd.valueOf(end),
                row.getString("end_reason"),
                follower == null ? null : new Named<>(new PersonId(follower), row.getString("follower_name")),
                meetings(row.getArray("also_at")),
                certain);
    }

    private static Holder.@Nullable Approval approval(ResultSet row) throws SQLException {
        var number = row.getString("approval_number");
        var on = date(row, "approved_on");
        return number == null && on == null ? null : new Holder.Approval(number, on, row.getString("approved_by"));
    }

    private static List<MeetingId> meetings(@Nullable Array ids) throws SQLException {
        return ids == null
                ? List.of()
                : Arrays.stream((UUID[]) ids.getArray()).map(MeetingId::new).toList();
    }

    private static @Nullable TermLabel term(ResultSet row) throws SQLException {
        var id = row.getObject("term_id", UUID.class);
        return id == null
                ? null
                : new TermLabel(
                        new TermId(id),
                        row.getObject("ordinal", Integer.class),
                        row.getInt("from_year"),
                        row.getInt("to_year"));
    }

    static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        var stored = row.getString(column);
        return stored == null ? null : PartialDate.parse(stored);
    }
}
