package org.lienhiep.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The application is killed again and again while records are written; none that it acknowledged may be lost. */
class CrashJourney {

    private static final int ROUNDS = 3;
    private static final String SIGNATURE = "Basic "
            + Base64.getEncoder().encodeToString(("admin:" + Server.PASSWORD).getBytes(StandardCharsets.UTF_8));

    private final HttpClient http = HttpClient.newHttpClient();
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
                Thread.onSpinWait();
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
    void aSecondStartOnTheSameDataSaysSoInOneSentence() throws Exception {
        var data = Server.directory();
        try (var _ = Server.start(data, Server.ADMINISTRATOR)) {
            assertThatThrownBy(() -> Server.start(data, Server.ADMINISTRATOR))
                    .hasMessageContaining("Lienhiep is already running on the data directory " + data);
        }
    }

    private void write(Server server, AtomicInteger acknowledged) {
        try {
            while (true) {
                var number = acknowledged.get();
                var body = """
                        {"code": "U%d-%d", "kind": "UNION", "names": [{"lang": "vi", "name": "Liên hiệp %d"}]}""".formatted(number, random.nextInt(1_000_000), number);
                var request = request(server, "/api/v1/organisations")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
                if (http.send(request, BodyHandlers.discarding()).statusCode() == 201) {
                    acknowledged.incrementAndGet();
                }
            }
        } catch (IOException killed) {
            // That is the point.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private int stored(Server server) throws Exception {
        var request = request(server, "/api/v1/organisations?size=1").build();
        var body = http.send(request, BodyHandlers.ofString()).body();
        return Integer.parseInt(body.replaceAll("(?s).*\"total\"\\s*:\\s*(\\d+).*", "$1"));
    }

    private static HttpRequest.Builder request(Server server, String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Authorization", SIGNATURE)
                .timeout(Duration.ofSeconds(30));
    }
}
