package org.lienhiep.reporting;

import org.lienhiep.access.Access;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every hour whether a window has opened, also right after the start when the program slept on that day. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class OpeningDay {

    private final Expectations expectations;
    private final Access access;

    OpeningDay(Expectations expectations, Access access) {
        this.expectations = expectations;
        this.access = access;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void look() {
        access.asSystem(() -> {
            expectations.freezeOpened();
            return null;
        });
    }
}
