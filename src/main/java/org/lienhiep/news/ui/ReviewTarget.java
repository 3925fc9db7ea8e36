package org.lienhiep.news.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.MeetingId;

/**
 * What is known before an article is reviewed; kept in the address until it is recorded.
 *
 * @param meeting the meeting that it is to record; null when the review is to find out
 */
record ReviewTarget(@Nullable MeetingId meeting) {

    private static final String MEETING = "meeting";

    static ReviewTarget in(BeforeEnterEvent event) {
        try {
            return new ReviewTarget(event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(MEETING)
                    .map(MeetingId::parse)
                    .orElse(null));
        } catch (IllegalArgumentException malformed) {
            return new ReviewTarget(null);
        }
    }

    /** The address with what is known added. */
    String at(String path) {
        return meeting == null ? path : path + "?" + MEETING + "=" + meeting;
    }
}
