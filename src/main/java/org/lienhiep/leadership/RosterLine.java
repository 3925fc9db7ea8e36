package org.lienhiep.leadership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.MeetingId;
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

    /** What {@link #read} needs of body {@code b}, post {@code p}, tenure {@code h}, person {@code pe}, term {@code t}. */
    static final String COLUMNS = """
            b.id as body_id, b.kind, b.name as body_name, b.name_en as body_name_en, p.id as post_id, p.title,
            p.title_en, p.seats, h.id as tenure_id, h.person_id, pe.name as person_name, pe.honorific, h.valid_from,
            h.held_to, h.how, h.elected_at, h.other_office, h.end_reason, t.id as term_id, t.ordinal, t.from_year,
            t.to_year
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
                row.getString("end_reason"),
                certain);
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
