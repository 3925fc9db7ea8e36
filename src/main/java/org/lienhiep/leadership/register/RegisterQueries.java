package org.lienhiep.leadership.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.kernel.id.TenureId;
import org.lienhiep.kernel.id.TermId;
import org.lienhiep.leadership.BodyKind;
import org.lienhiep.leadership.TenureKind;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RegisterQueries {

    private static final String WITHIN = " join body b on b.id = x.body_id where b.organisation_id = any(:ids)";

    private final JdbcClient jdbc;

    RegisterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LeadershipRegister.Body> bodies(UUID[] ids) {
        return read(
                "select id, organisation_id, kind, name, name_en, dissolved from body where organisation_id = any(:ids)"
                        + " order by id",
                ids,
                row -> new LeadershipRegister.Body(
                        new BodyId(id(row, "id")),
                        new OrganisationId(id(row, "organisation_id")),
                        BodyKind.valueOf(row.getString("kind")),
                        new BilingualText(row.getString("name"), row.getString("name_en")),
                        date(row, "dissolved")));
    }

    List<LeadershipRegister.Post> posts(UUID[] ids) {
        return read(
                "select x.id, x.body_id, x.title, x.title_en from post x" + WITHIN + " order by x.id",
                ids,
                row -> new LeadershipRegister.Post(
                        new PostId(id(row, "id")),
                        new BodyId(id(row, "body_id")),
                        new BilingualText(row.getString("title"), row.getString("title_en"))));
    }

    List<LeadershipRegister.Term> terms(UUID[] ids) {
        return read(
                "select x.id, x.body_id, x.from_year, x.to_year, x.ordinal, x.congress_id, "
                        + "coalesce(x.starts, x.from_year::text) as starts, coalesce(x.ends, x.to_year::text) as ends "
                        + "from term x" + WITHIN + " order by x.id",
                ids,
                row -> new LeadershipRegister.Term(
                        new TermId(id(row, "id")),
                        new BodyId(id(row, "body_id")),
                        row.getInt("from_year") + "–" + row.getInt("to_year"),
                        row.getObject("ordinal", Integer.class),
                        PartialDate.parse(row.getString("starts")),
                        PartialDate.parse(row.getString("ends")),
                        idOrNull(row, "congress_id", MeetingId::new)));
    }

    List<LeadershipRegister.Person> people(UUID[] ids) {
        return read(
                "select id, name, honorific, birth_year, died from person where id in (select x.person_id from tenure x"
                        + WITHIN + ") order by id",
                ids,
                row -> new LeadershipRegister.Person(
                        new PersonId(id(row, "id")),
                        row.getString("name"),
                        row.getString("honorific"),
                        row.getObject("birth_year", Integer.class),
                        date(row, "died")));
    }

    List<LeadershipRegister.Tenure> tenures(UUID[] ids) {
        return read(
                "select x.id, x.person_id, x.post_id, x.body_id, x.term_id, x.how, x.valid_from, x.held_to, "
                        + "x.on_behalf_of, x.elected_at from held_tenure x" + WITHIN + " order by x.id",
                ids,
                row -> new LeadershipRegister.Tenure(
                        new TenureId(id(row, "id")),
                        new PersonId(id(row, "person_id")),
                        new PostId(id(row, "post_id")),
                        new BodyId(id(row, "body_id")),
                        idOrNull(row, "term_id", TermId::new),
                        TenureKind.valueOf(row.getString("how")),
                        PartialDate.parse(row.getString("valid_from")),
                        date(row, "held_to"),
                        idOrNull(row, "on_behalf_of", OrganisationId::new),
                        idOrNull(row, "elected_at", MeetingId::new)));
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, UUID[] ids, Reader<T> reader) {
        RowMapper<T> rows = (row, _) -> reader.read(row);
        return jdbc.sql(sql).param("ids", ids).query(rows).list();
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static <I> @Nullable I idOrNull(ResultSet row, String column, Function<UUID, I> make) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : make.apply(id);
    }

    private static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
        var stored = row.getString(column);
        return stored == null ? null : PartialDate.parse(stored);
    }
}
