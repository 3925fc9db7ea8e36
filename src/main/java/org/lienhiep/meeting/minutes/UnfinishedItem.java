package org.lienhiep.meeting.minutes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.MeetingId;

/**
 * An item that an earlier meeting passed on and that no later agenda has taken up.
 *
 * @param meeting the earlier meeting
 * @param note what is left to do
 */
public record UnfinishedItem(MeetingId meeting, UUID item, String heading, @Nullable String note) {}
