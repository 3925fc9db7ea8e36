package org.lienhiep.meeting.invitation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log: whom an invitation went to.
 *
 * @param address e-mail address; null when it was not mailed
 */
public record SentInvitation(
        String invitee, Channel channel, @Nullable String address, Instant at, String by) {

    /** How an invitation went out. */
    public enum Channel {
        /** Lienhiep sent an e-mail. */
        MAIL,
        /** The text was copied, to be sent some other way. */
        COPIED,
        /** The letter was made, to be signed and delivered. */
        LETTER
    }
}
