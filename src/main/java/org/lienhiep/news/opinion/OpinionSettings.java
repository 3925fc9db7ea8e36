package org.lienhiep.news.opinion;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whom to ask, as whoever runs Lienhiep configured it; without an address nobody is asked. */
@Component
class OpinionSettings {

    private final String url;
    private final String model;
    private final String key;
    private final Duration timeout;

    OpinionSettings(
            @Value("${lienhiep.opinion.url}") String url,
            @Value("${lienhiep.opinion.model}") String model,
            @Value("${lienhiep.opinion.key}") String key,
            @Value("${lienhiep.opinion.timeout}") Duration timeout) {
        this.url = url.strip();
        this.model = model.strip();
        this.key = key.strip();
        this.timeout = timeout;
    }

    /** The base address, such as {@code http://localhost:11434/v1}; empty to ask nobody. */
    String url() {
        return url;
    }

    String model() {
        return model;
    }

    /** Sent as a bearer token; empty for a server that wants none. */
    String key() {
        return key;
    }

    Duration timeout() {
        return timeout;
    }
}
