package org.lienhiep.meeting.ui;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.activity.ActivityLog;
import org.lienhiep.kernel.activity.LoggedActivity;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingLog;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What organisations did, as their meetings tell. */
@Component
@Order(10)
class MeetingActivities implements ActivityLog {

    private final MeetingLog log;

    MeetingActivities(MeetingLog log) {
        this.log = log;
    }

    @Override
    public Class<MeetingId> type() {
        return MeetingId.class;
    }

    @Override
    public List<LoggedActivity> activities(Collection<OrganisationId> organisations, HalfYear period) {
        return log.held(organisations, period);
    }

    @Override
    public @Nullable String newRecordPath(String organisation, @Nullable MeetingKind kind) {
        return kind == null ? null : MeetingLinks.create(kind, organisation);
    }
}
