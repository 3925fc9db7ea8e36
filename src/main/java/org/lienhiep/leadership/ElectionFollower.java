package org.lienhiep.leadership;

import org.lienhiep.access.AccessChanged;
import org.lienhiep.kernel.event.ElectionRecorded;
import org.lienhiep.kernel.event.ElectionWithdrawn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens, corrects and undoes tenures as meetings record elections, in the same transaction. Whoever may record the
 * meeting need not be allowed to keep the register of leaders: no right is asked here, and the audit trail names him.
 */
@Component
class ElectionFollower {

    private final Recorder recorder;
    private final ApplicationEventPublisher events;

    ElectionFollower(Recorder recorder, ApplicationEventPublisher events) {
        this.recorder = recorder;
        this.events = events;
    }

    @EventListener
    void follow(ElectionRecorded election) {
        recorder.record(TenureWords.of(election));
        events.publishEvent(new AccessChanged());
    }

    @EventListener
    void undo(ElectionWithdrawn election) {
        recorder.withdraw(election.election());
        events.publishEvent(new AccessChanged());
    }
}
