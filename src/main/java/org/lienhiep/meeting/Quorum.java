package org.lienhiep.meeting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many of those called came, and whether they are enough to decide.
 *
 * @param present never more than called
 * @param called at least 1
 * @param basis who is counted
 * @param share what is asked for
 */
public record Quorum(int present, int called, Basis basis, QuorumShare share) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Who is counted. */
    public enum Basis {
        /** Members of a body, by name. */
        MEMBERS,
        /** Delegates or members, by number. */
        DELEGATES,
        /** Societies. */
        SOCIETIES
    }

    public Quorum {
        if (called < 1 || present < 0 || present > called) {
            throw new IllegalArgumentException("%d of %d".formatted(present, called));
        }
    }

    /**
     * What a meeting's record says, the most exact first: its roll, the numbers stated, the societies listed; empty
     * where it says nothing of those called.
     */
    public static Optional<Quorum> of(MeetingDraft meeting, QuorumShare share) {
        if (!meeting.roll().isEmpty()) {
            var present = meeting.roll().stream()
                    .filter(each -> each.status() == AttendanceStatus.PRESENT)
                    .count();
            return Optional.of(
                    new Quorum(Math.toIntExact(present), meeting.roll().size(), Basis.MEMBERS, share));
        }
        if (meeting.called() != null && meeting.came() != null) {
            return Optional.of(new Quorum(meeting.came(), meeting.called(), Basis.DELEGATES, share));
        }
        var listed = meeting.attendance();
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        var present = listed.stream()
                .filter(each -> each.status() == AttendanceStatus.PRESENT)
                .count();
        return Optional.of(new Quorum(Math.toIntExact(present), listed.size(), Basis.SOCIETIES, share));
    }

    /** Whether those present are enough. */
    public boolean met() {
        return share.met(present, called);
    }

    /** Those present in per cent of those called, with one decimal, never above 100. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(present)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(called), 1, RoundingMode.HALF_UP);
    }
}
