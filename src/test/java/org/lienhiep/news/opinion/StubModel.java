package org.lienhiep.news.opinion;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A language model that says what a test wants, behind an OpenAI-compatible address on this machine. */
public final class StubModel implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private int status = 200;
    private byte[] body = new byte[0];
    private Duration pause = Duration.ZERO;
    private @Nullable JsonNode asked;
    private @Nullable String authorization;
    private @Nullable String path;

    StubModel() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            path = exchange.getRequestURI().getPath();
            authorization = exchange.getRequestHeaders().getFirst("Authorization");
            asked = JSON.readTree(exchange.getRequestBody().readAllBytes());
            try {
                Thread.sleep(pause);
                exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            } catch (InterruptedException | IOException gone) {
                Thread.currentThread().interrupt();
            } finally {
                exchange.close();
            }
        });
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/v1";
    }

    /** Answers with this message. */
    StubModel says(String message) {
        var answer = JSON.createObjectNode();
        answer.putArray("choices")
                .addObject()
                .putObject("message")
                .put("role", "assistant")
                .put("content", message);
        return answers(200, JSON.writeValueAsString(answer));
    }

    StubModel answers(int withStatus, String withBody) {
        status = withStatus;
        body = withBody.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    StubModel after(Duration delay) {
        pause = delay;
        return this;
    }

    /** The last question. */
    @Nullable
    JsonNode asked() {
        return asked;
    }

    @Nullable
    String authorization() {
        return authorization;
    }

    @Nullable
    String path() {
        return path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
