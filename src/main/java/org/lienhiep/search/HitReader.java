package org.lienhiep.search;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingNames;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.springframework.stereotype.Component;

/** Makes hits of the index's rows. */
@Component
class HitReader {

    private final MeetingNames meetings;

    HitReader(MeetingNames meetings) {
        this.meetings = meetings;
    }

    Hit hit(FindableKind kind, ResultSet row) throws SQLException {
        var about = row.getBoolean("about_visible") ? about(row) : null;
        return new Hit(
                kind,
                requireNonNull(row.getObject("record_id", UUID.class)),
                title(kind, row, about),
                detail(kind, row),
                about,
                row.getString("code"),
                row.getString("variety"),
                period(row.getString("period")),
                row.getObject("day", LocalDate.class),
                parent(row),
                Fit.values()[row.getInt("rank")],
                requireNonNull(row.getString("excerpt")));
    }

    private BilingualText title(FindableKind kind, ResultSet row, @Nullable OrganisationLabel about)
            throws SQLException {
        return switch (kind) {
            case MEETING ->
                meeting(row.getString("title"), row.getString("variety"), row.getString("short_title"),
                        row.getString("period"), about);
            case REPORT -> requireNonNull(about).name();
            case ORGANISATION, PERSON, DECISION, ARTICLE -> requireNonNull(text(row, "title", "title_en"));
        };
    }

    private BilingualText meeting(
            @Nullable String title,
            @Nullable String kind,
            @Nullable String body,
            @Nullable String period,
            @Nullable OrganisationLabel organiser) {
        return meetings.name(title, MeetingKind.valueOf(requireNonNull(kind)), body, period(period), organiser);
    }

    private static @Nullable BilingualText detail(FindableKind kind, ResultSet row) throws SQLException {
        return switch (kind) {
            case PERSON, ARTICLE -> row.getBoolean("about_visible") ? text(row, "short_title", "short_title_en") : null;
            case ORGANISATION, MEETING, DECISION, REPORT -> null;
        };
    }

    private Hit.@Nullable Parent parent(ResultSet row) throws SQLException {
        var id = row.getObject("parent_id", UUID.class);
        var kind = row.getString("parent_variety");
        return id == null || kind == null
                ? null
                : new Hit.Parent(id, meeting(row.getString("parent_title"), kind, row.getString("parent_body"),
                        row.getString("parent_period"), null));
    }

    private static @Nullable OrganisationLabel about(ResultSet row) throws SQLException {
        var code = row.getString("about_code");
        return code == null
                ? null
                : new OrganisationLabel(
                        new OrganisationId(requireNonNullElse(
                                row.getObject("about", UUID.class), row.getObject("record_id", UUID.class))),
                        code,
                        OrganisationKind.valueOf(requireNonNull(row.getString("about_variety"))),
                        requireNonNull(text(row, "about_vi", "about_en")),
                        text(row, "about_short_vi", "about_short_en"));
    }

    private static @Nullable BilingualText text(ResultSet row, String vi, String en) throws SQLException {
        var vietnamese = row.getString(vi);
        return vietnamese == null || vietnamese.isBlank() ? null : new BilingualText(vietnamese, row.getString(en));
    }

    private static @Nullable Period period(@Nullable String code) {
        return code == null ? null : Period.parse(code);
    }
}
