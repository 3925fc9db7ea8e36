package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The application is killed again and again while records are written; none that it acknowledged may be lost. */
class CrashJourney {

    private static final int ROUNDS = 3;
    private final Random random = new Random(20111118);

    @Test
    void noAcknowledgedRecordIsLost() throws Exception {
        var data = Server.directory();
        var acknowledged = new AtomicInteger();
        for (int round = 0; round < ROUNDS; round++) {
            var server = Server.start(data, Server.ADMINISTRATOR);
            assertThat(stored(server)).isGreaterThanOrEqualTo(acknowledged.get());
            var writer = Thread.ofVirtual().start(() -> write(server, acknowledged));
            var least = acknowledged.get() + 20;
            while (acknowledged.get() < least) {
                Thread.sleep(Duration.ofMillis(20));
            }
            Thread.sleep(Duration.ofMillis(random.nextInt(500)));

            server.kill();

            writer.join();
        }
        try (var server = Server.start(data, Server.ADMINISTRATOR)) {
            // One more may be stored whose acknowledgement the kill cut off.
            assertThat(stored(server)).isBetween(acknowledged.get(), acknowledged.get() + ROUNDS);
        }
    }

    @Test
    void aSecondStartOnTheSameDataSaysSoInOneSentence() {
        var data = Server.shared().data();

        assertThatThrownBy(() -> Server.start(data, Server.ADMINISTRATOR))
                .hasMessageContaining("Lienhiep is already running on the data directory " + data);
    }

    private void write(Server server, AtomicInteger acknowledged) {
        var api = Api.of(server);
        try {
            while (true) {
                var number = acknowledged.get();
                var body = """
                        {"code": "U%d-%d", "kind": "UNION", "names": [{"lang": "vi", "name": "Liên hiệp %d"}]}""".formatted(number, random.nextInt(1_000_000), number);
                if (api.send("POST", "organisations", body).statusCode() == 201) {
                    acknowledged.incrementAndGet();
                }
            }
        } catch (IOException killed) {
            // That is the point.
        }
    }

    private static int stored(Server server) {
        var body = Api.of(server).get("organisations?size=1");
        return Integer.parseInt(body.replaceAll("(?s).*\"total\"\\s*:\\s*(\\d+).*", "$1"));
    }
}
