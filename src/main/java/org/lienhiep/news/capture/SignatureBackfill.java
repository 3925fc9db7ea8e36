package org.lienhiep.news.capture;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives articles recorded by an earlier version what duplicates are found by, beside the start of the program. */
@Component
class SignatureBackfill {

    private static final int BATCH = 100;

    private final ArticleDuplicates duplicates;

    SignatureBackfill(ArticleDuplicates duplicates) {
        this.duplicates = duplicates;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Thread.ofVirtual().name("article-signatures").start(this::work);
    }

    private void work() {
        while (duplicates.computeMissing(BATCH) == BATCH) {
            Thread.onSpinWait();
        }
    }
}
