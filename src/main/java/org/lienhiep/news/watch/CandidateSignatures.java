package org.lienhiep.news.watch;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives candidates that an earlier version read what copies are found by, beside the start of the program. */
@Component
class CandidateSignatures {

    private static final int BATCH = 100;

    private final CandidateStore store;

    CandidateSignatures(CandidateStore store) {
        this.store = store;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual().name("candidate-signatures").start(this::work);
    }

    private void work() {
        while (store.signMissing(BATCH) == BATCH) {
            Thread.onSpinWait();
        }
    }
}
