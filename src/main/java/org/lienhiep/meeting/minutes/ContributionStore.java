package org.lienhiep.meeting.minutes;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes who spoke. */
@Component
class ContributionStore {

    private static final String INSERT = """
            insert into contribution (id, version, created_at, created_by, updated_at, updated_by, meeting_id, position,
                item_id, speaker_id, speaker_name, office, organisation_id, text)
            values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Access access;
    private final Clock clock;

    ContributionStore(JdbcClient jdbc, JdbcTemplate batch, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.access = access;
        this.clock = clock;
    }

    List<Contribution> of(MeetingId meeting) {
        return jdbc.sql("select * from contribution where meeting_id = :meeting order by position, id")
                .param("meeting", meeting.value())
                .query((row, _) -> read(row))
                .list();
    }

    private static Contribution read(ResultSet row) throws SQLException {
        var speaker = row.getObject("speaker_id", UUID.class);
        var organisation = row.getObject("organisation_id", UUID.class);
        return new Contribution(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                new Named<>(speaker == null ? null : new PersonId(speaker), row.getString("speaker_name")),
                row.getString("office"),
                organisation == null ? null : new OrganisationId(organisation),
                row.getString("text"));
    }

    /** Replaces what was said on one item. */
    void replace(MeetingId meeting, @Nullable UUID item, List<Contribution> said) {
        jdbc.sql("delete from contribution where meeting_id = :meeting and item_id is not distinct from :item::uuid")
                .param("meeting", meeting.value())
                .param("item", item)
                .update();
        var now = Timestamp.from(clock.instant());
        var by = access.actor().displayName();
        var rows = new ArrayList<Object[]>();
        for (var each : said) {
            var speaker = requireNonNull(each.speaker());
            rows.add(new Object[] {
                each.id() == null ? NewId.uuid() : each.id(),
                now,
                by,
                now,
                by,
                meeting.value(),
                rows.size(),
                item,
                speaker.id() == null ? null : speaker.id().value(),
                speaker.name().strip(),
                blankToNull(each.office()),
                each.organisation() == null ? null : each.organisation().value(),
                requireNonNull(each.text()).strip()
            });
        }
        batch.batchUpdate(INSERT, rows);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
