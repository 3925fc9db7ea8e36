package org.lienhiep.demo;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills the database when Lienhiep is started with {@code --demo}, before it says how to set up a new one. */
@Component
@ConditionalOnProperty("lienhiep.demo")
class DemoStart {

    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);

    private final Demonstration demonstration;

    DemoStart(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(50)
    void begin() {
        var started = Instant.now();
        switch (demonstration.fill()) {
            case FILLED ->
                log.info(
                        "The sample union is ready after {} s; the login page shows the accounts to try",
                        Duration.between(started, Instant.now()).toSeconds());
            case THERE_ALREADY -> log.info("The sample union is there already; nothing was changed");
            case NOT_EMPTY ->
                log.warn("This database is not empty, so the sample union was not added and nothing was changed."
                        + " Use another one: ./start --demo --data DIR");
        }
    }
}
