package org.lienhiep.meeting;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * What a decision takes from the meeting that made it.
 *
 * @param organisation whose meeting it was
 * @param body the organ without session and term: "Ban Chấp hành" of "Ban Chấp hành lần thứ 17 (mở rộng), khóa V"
 * @param decidedOn null while the meeting has no day
 */
record DecisionOrigin(
        OrganisationId organisation,
        @Nullable String body,
        @Nullable LocalDate decidedOn) {

    private static final Pattern SESSION = Pattern.compile("(?iu)(\\s*[,(]|\\s+(lần thứ|khóa|khoá|nhiệm kỳ)).*");

    static DecisionOrigin of(
            OrganisationId organisation, MeetingKind kind, @Nullable String body, @Nullable LocalDate heldOn) {
        return new DecisionOrigin(organisation, organ(kind, body), heldOn);
    }

    private static @Nullable String organ(MeetingKind kind, @Nullable String body) {
        var named = body == null ? null : CleanText.orNull(SESSION.matcher(body).replaceFirst(""));
        return named == null ? MeetingBody.deciding(kind) : named;
    }
}
