package org.lienhiep.meeting.invitation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes invitations and their log. */
@Component
class InvitationStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Access access;
    private final Clock clock;

    InvitationStore(JdbcClient jdbc, JdbcTemplate batch, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.access = access;
        this.clock = clock;
    }

    /** The invitation with its version; version 0 and nothing entered where there is none. */
    Versioned<InvitationDraft> read(MeetingId meeting) {
        var societies = new ArrayList<InvitedSociety>();
        var guests = new ArrayList<InvitedGuest>();
        jdbc.sql("select * from invitee where meeting_id = :meeting order by position")
                .param("meeting", meeting.value())
                .query(row -> {
                    var organisation = row.getObject("organisation_id", UUID.class);
                    if (organisation == null) {
                        guests.add(new InvitedGuest(
                                row.getString("name"), row.getString("office"), row.getString("email")));
                    } else {
                        societies.add(new InvitedSociety(new OrganisationId(organisation), row.getString("email")));
                    }
                });
        return jdbc.sql("select * from invitation where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .query((row, _) -> new Versioned<>(
                        new InvitationDraft(
                                row.getString("number"),
                                row.getString("room"),
                                row.getString("request"),
                                row.getObject("reply_by", LocalDate.class),
                                row.getString("contact"),
                                societies,
                                guests),
                        row.getInt("version")))
                .optional()
                .orElse(new Versioned<>(InvitationDraft.NONE, 0));
    }

    /**
     * Stores the invitation.
     *
     * @param names what to call the societies should they ever be deleted
     * @throws StaleRecord when someone else changed it meanwhile
     */
    void write(MeetingId meeting, InvitationDraft draft, Map<OrganisationId, String> names, int version) {
        claim(meeting, draft, version);
        jdbc.sql("delete from invitee where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .update();
        var rows = new ArrayList<Object[]>();
        for (var society : draft.societies()) {
            var id = society.organisation();
            if (id != null) {
                rows.add(row(meeting, rows.size(), id, names.getOrDefault(id, "?"), null, society.email()));
            }
        }
        for (var guest : draft.guests()) {
            rows.add(row(meeting, rows.size(), null, String.valueOf(guest.name()), guest.office(), guest.email()));
        }
        batch.batchUpdate("""
                insert into invitee (id, meeting_id, position, organisation_id, name, office, email)
                values (?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    private static @Nullable Object[] row(
            MeetingId meeting,
            int position,
            @Nullable OrganisationId organisation,
            String name,
            @Nullable String office,
            @Nullable String email) {
        return new @Nullable Object[] {
            NewId.uuid(),
            meeting.value(),
            position,
            organisation == null ? null : organisation.value(),
            name,
            office,
            email
        };
    }

    private void claim(MeetingId meeting, InvitationDraft draft, int version) {
        var claimed = jdbc.sql("""
                        insert into invitation as i (meeting_id, version, updated_at, updated_by, number, room, request,
                            reply_by, contact)
                        values (:meeting, :version + 1, :now, :by, :number, :room, :request, :replyBy, :contact)
                        on conflict (meeting_id) do update
                        set version = i.version + 1, updated_at = excluded.updated_at, updated_by = excluded.updated_by,
                            number = excluded.number, room = excluded.room, request = excluded.request,
                            reply_by = excluded.reply_by, contact = excluded.contact
                        where i.version = :version""")
                .param("meeting", meeting.value())
                .param("version", version)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", access.actor().displayName())
                .param("number", draft.number())
                .param("room", draft.room())
                .param("request", draft.request())
                .param("replyBy", draft.replyBy())
                .param("contact", draft.contact())
                .update();
        if (claimed == 0) {
            throw jdbc.sql("select updated_by, updated_at from invitation where meeting_id = :meeting")
                    .param("meeting", meeting.value())
                    .query((row, _) -> new StaleRecord(
                            row.getString("updated_by"),
                            row.getTimestamp("updated_at").toInstant()))
                    .single();
        }
    }

    /** To which address each society was last invited by this organiser. */
    Map<OrganisationId, String> addresses(OrganisationId organiser) {
        var addresses = new HashMap<OrganisationId, String>();
        jdbc.sql("""
                        select distinct on (e.organisation_id) e.organisation_id, e.email
                        from invitee e join meeting m on m.id = e.meeting_id join invitation i on i.meeting_id = m.id
                        where m.host_id = :organiser and e.organisation_id is not null and e.email is not null
                        order by e.organisation_id, i.updated_at desc""").param("organiser", organiser.value()).query(row -> {
            addresses.put(new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getString("email"));
        });
        return addresses;
    }

    void log(MeetingId meeting, SentInvitation.Channel channel, List<Invited> invited) {
        var rows = invited.stream()
                .map(each -> new @Nullable Object[] {
                    NewId.uuid(),
                    meeting.value(),
                    each.words(),
                    channel.name(),
                    channel == SentInvitation.Channel.MAIL ? each.email() : null,
                    Timestamp.from(clock.instant()),
                    access.actor().displayName()
                })
                .toList();
        batch.batchUpdate("""
                insert into invitation_sent (id, meeting_id, invitee, channel, address, sent_at, sent_by)
                values (?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    List<SentInvitation> sent(MeetingId meeting) {
        return jdbc.sql("""
                        select * from invitation_sent where meeting_id = :meeting order by sent_at desc, invitee
                        limit 500""")
                .param("meeting", meeting.value())
                .query((row, _) -> new SentInvitation(
                        row.getString("invitee"),
                        SentInvitation.Channel.valueOf(row.getString("channel")),
                        row.getString("address"),
                        row.getTimestamp("sent_at").toInstant(),
                        row.getString("sent_by")))
                .list();
    }
}
