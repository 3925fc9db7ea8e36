package org.lienhiep.news.opinion;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.opinion.OpinionFailed.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks a language model behind an OpenAI-compatible {@code /chat/completions}. Follows no redirect. */
final class ChatOpinion implements SecondOpinion {

    /** A reading has some kilobytes. */
    static final int LARGEST_ANSWER = 256 << 10;

    /** Code units of an article that are sent; an article has some thousands. */
    static final int LONGEST_TEXT = 30_000;

    private final URI address;
    private final OpinionSettings settings;
    private final JsonMapper json;
    private final HttpClient client;

    ChatOpinion(OpinionSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
        this.address = address(settings.url());
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    private static URI address(String base) {
        var address = URI.create(base.replaceAll("/+$", "") + "/chat/completions");
        if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
            throw new IllegalArgumentException("lienhiep.opinion.url is no http address: " + base);
        }
        return address;
    }

    @Override
    public String name() {
        return String.valueOf(address.getHost());
    }

    @Override
    public Claims read(Question question) throws OpinionFailed {
        var response = send(request(question));
        if (response.statusCode() != 200) {
            throw new OpinionFailed(Reason.REFUSED, "status " + response.statusCode());
        }
        try {
            return ChatAnswer.claims(json, json.readTree(response.body()));
        } catch (JacksonException malformed) {
            throw new OpinionFailed(Reason.NONSENSE, "no JSON");
        }
    }

    private HttpRequest request(Question question) {
        var text = question.text();
        var sent = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
        var body = json.createObjectNode();
        body.put("model", settings.model());
        body.put("temperature", 0);
        var messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", resource("prompt.vi.txt") + question.catalogue());
        messages.addObject().put("role", "user").put("content", sent);
        var format =
                body.putObject("response_format").put("type", "json_schema").putObject("json_schema");
        format.put("name", "reading").put("strict", true);
        format.set("schema", json.readTree(resource("schema.json")));
        var request = HttpRequest.newBuilder(address)
                .timeout(settings.timeout())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
        if (!settings.key().isEmpty()) {
            request.header("Authorization", "Bearer " + settings.key());
        }
        return request.build();
    }

    /** The whole exchange, slow bodies included, ends within the configured time. */
    private HttpResponse<byte[]> send(HttpRequest request) throws OpinionFailed {
        var answer = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new OpinionFailed(Reason.TIMEOUT, "after " + settings.timeout());
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new OpinionFailed(Reason.TIMEOUT, "interrupted");
        } catch (ExecutionException failed) {
            throw new OpinionFailed(reason(failed.getCause()), String.valueOf(failed.getCause()));
        }
    }

    private static Reason reason(@Nullable Throwable cause) {
        for (var each = cause; each != null; each = each.getCause()) {
            if (each instanceof java.net.http.HttpTimeoutException) {
                return Reason.TIMEOUT;
            }
            if (each.getMessage() != null && each.getMessage().contains("body exceeds capacity")) {
                return Reason.TOO_LARGE;
            }
        }
        return Reason.UNREACHABLE;
    }

    private static String resource(String name) {
        try (var stream = ChatOpinion.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot read " + name, unreadable);
        }
    }
}
