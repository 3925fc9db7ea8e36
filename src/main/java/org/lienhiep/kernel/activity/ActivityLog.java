package org.lienhiep.kernel.activity;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.RecordId;

/**
 * Records of one feature that tell what organisations did, such as meetings and articles. Other features count them,
 * and link them as evidence, without knowing that feature. Answers only what the person signed in may see.
 */
public interface ActivityLog {

    /** The type of id of its records, such as {@code MeetingId}. */
    Class<? extends RecordId> type();

    /**
     * What these organisations did in a half-year, by day and title; one or two queries.
     *
     * @param organisations none gives an empty list
     */
    List<LoggedActivity> activities(Collection<OrganisationId> organisations, HalfYear period);

    /**
     * Address of the form that records one more of them.
     *
     * @param organisation code of who did it
     * @param kind null for what is no meeting
     * @return without a leading slash; null when this log keeps no such records
     */
    @Nullable
    String newRecordPath(String organisation, @Nullable MeetingKind kind);
}
