package org.lienhiep.kernel.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.RecordId;

/**
 * One thing that an organisation did, as it is recorded somewhere.
 *
 * @param record the record, which tells its kind: a meeting or an article
 * @param organisation who did it; a meeting of several hosts is listed once for each
 * @param on its first day
 * @param title its name as its own page shows it
 * @param kind null for what is no meeting
 * @param participants how many people came; null when nobody knows
 */
public record LoggedActivity(
        RecordId record,
        OrganisationId organisation,
        LocalDate on,
        String title,
        @Nullable MeetingKind kind,
        @Nullable Integer participants) {}
