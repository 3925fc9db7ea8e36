package org.lienhiep.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;

/** A meeting as a query found it, before its hosts are named. */
record FoundMeeting(
        MeetingId id,
        @Nullable String title,
        MeetingKind kind,
        MeetingState state,
        @Nullable String body,
        List<OrganisationId> hosts,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate heldUntil,
        @Nullable LocalTime startsAt,
        @Nullable String place,
        @Nullable Period period,
        @Nullable Integer societies,
        int invited,
        @Nullable Figure people,
        boolean minuted,
        int attachments) {

    static FoundMeeting read(ResultSet row) throws SQLException {
        var period = row.getString("period");
        var invited = row.getInt("listed");
        return new FoundMeeting(
                new MeetingId(row.getObject("id", UUID.class)),
                row.getString("title"),
                MeetingKind.valueOf(row.getString("kind")),
                MeetingState.valueOf(row.getString("state")),
                row.getString("body"),
                Arrays.stream((UUID[]) row.getArray("hosts").getArray())
                        .map(OrganisationId::new)
                        .toList(),
                row.getObject("held_on", LocalDate.class),
                row.getObject("held_until", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getString("place"),
                period == null ? null : Period.parse(period),
                invited > 0
                        ? Integer.valueOf(row.getInt("present"))
                        : row.getObject("societies_attending", Integer.class),
                invited,
                people(row),
                row.getBoolean("minuted"),
                row.getInt("attachments"));
    }

    private static @Nullable Figure people(ResultSet row) throws SQLException {
        var number = row.getBigDecimal("people_attending");
        return number == null ? null : new Figure(number, Qualifier.valueOf(row.getString("people_qualifier")));
    }

    MeetingRow row(Map<OrganisationId, OrganisationLabel> labels, MeetingNames names) {
        var named = hosts.stream().map(labels::get).filter(Objects::nonNull).toList();
        return new MeetingRow(
                id,
                names.name(title, kind, body, period, named.isEmpty() ? null : named.getFirst()),
                kind,
                state,
                body,
                named,
                heldOn,
                heldUntil,
                startsAt,
                place,
                period,
                societies,
                invited,
                people,
                minuted,
                attachments);
    }
}
