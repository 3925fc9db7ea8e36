package org.lienhiep.leadership;

import org.lienhiep.kernel.event.ElectionRecorded;
import org.lienhiep.kernel.event.ElectionWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens, corrects and undoes tenures as meetings record elections, in the same transaction. Whoever may record the
 * meeting need not be allowed to keep the register of leaders: no right is asked here, and the audit trail names him.
 */
@Component
class ElectionFollower {

    private final Recorder recorder;

    ElectionFollower(Recorder recorder) {
        this.recorder = recorder;
    }

    @EventListener
    void follow(ElectionRecorded election) {
        recorder.record(TenureWords.of(election));
    }

    @EventListener
    void undo(ElectionWithdrawn election) {
        recorder.withdraw(election.election());
    }
}
