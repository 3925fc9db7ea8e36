package org.lienhiep.meeting.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.DecisionKind;
import org.lienhiep.meeting.DecisionState;
import org.lienhiep.organisation.OrganisationLabel;

/** The parts that the register's queries have in common. */
final class DecisionSql {

    static final String SELECT = """
            select d.id, d.number, d.kind, d.text, d.organisation_id, d.body, d.decided_on, d.meeting_id, d.owner_id,
                   d.owner_person_name, d.due, d.state, d.done_on,
                   (select count(*) from decision_step s where s.decision_id = d.id and s.kind = 'REMINDED') as reminders
            from decision d
            """;

    /** Of his organisations, one that they see to, or of a meeting that they held or came to. */
    static final String VISIBLE = """
             where (:everything or d.organisation_id = any(:visible) or d.owner_id = any(:visible)
               or exists (select from meeting_host h
                          where h.meeting_id = d.meeting_id and h.organisation_id = any(:visible))
               or exists (select from attendance a
                          where a.meeting_id = d.meeting_id and a.organisation_id = any(:visible)))
            """;

    private DecisionSql() {}

    /** A row before its organisations are named. */
    record Found(
            UUID id,
            String number,
            DecisionKind kind,
            String text,
            OrganisationId organisation,
            @Nullable String body,
            @Nullable LocalDate decidedOn,
            @Nullable MeetingId meeting,
            @Nullable OrganisationId owner,
            @Nullable String ownerPerson,
            @Nullable LocalDate due,
            DecisionState state,
            @Nullable LocalDate doneOn,
            int reminders) {

        static Found read(ResultSet row) throws SQLException {
            var meeting = row.getObject("meeting_id", UUID.class);
            var owner = row.getObject("owner_id", UUID.class);
            return new Found(
                    row.getObject("id", UUID.class),
                    row.getString("number"),
                    DecisionKind.valueOf(row.getString("kind")),
                    row.getString("text"),
                    new OrganisationId(row.getObject("organisation_id", UUID.class)),
                    row.getString("body"),
                    row.getObject("decided_on", LocalDate.class),
                    meeting == null ? null : new MeetingId(meeting),
                    owner == null ? null : new OrganisationId(owner),
                    row.getString("owner_person_name"),
                    row.getObject("due", LocalDate.class),
                    DecisionState.valueOf(row.getString("state")),
                    row.getObject("done_on", LocalDate.class),
                    row.getInt("reminders"));
        }

        DecisionRow named(Map<OrganisationId, OrganisationLabel> labels) {
            return new DecisionRow(
                    new DecisionId(id),
                    number,
                    kind,
                    text,
                    Objects.requireNonNull(labels.get(organisation)),
                    body,
                    decidedOn,
                    meeting,
                    owner == null ? null : labels.get(owner),
                    ownerPerson,
                    due,
                    state,
                    doneOn,
                    reminders);
        }
    }
}
