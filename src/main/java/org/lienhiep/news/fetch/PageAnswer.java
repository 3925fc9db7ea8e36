package org.lienhiep.news.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * Reads one answer of a server, no further than it is wanted.
 *
 * @param abort breaks the connection; else the client would read what is left of an endless page to its end
 */
record PageAnswer(URI address, PageRequest request, FetchProgress progress, List<String> gone, Runnable abort) {

    private static final int CHUNK = 16 << 10;
    private static final Duration LONGEST_PATIENCE = Duration.ofDays(7);

    /** Where one answer leads. */
    sealed interface Step {

        record Done(Fetched fetched) implements Step {}

        record Elsewhere(String location) implements Step {}

        static Step refused(FetchRefusal reason) {
            return new Done(new Fetched.Refused(reason));
        }

        static Step failed(FetchFailure reason) {
            return new Done(new Fetched.Failed(reason, null, null));
        }
    }

    /** What is left of the page is not wanted; the connection is broken. */
    static final class Stopped extends IOException {

        private static final long serialVersionUID = 1;
        private final transient Step step;

        private Stopped(Step step) {
            super("not wanted");
            this.step = step;
        }

        Step step() {
            return step;
        }
    }

    private Stopped stopped(Step step) {
        abort.run();
        return new Stopped(step);
    }

    Step read(ClassicHttpResponse answer) throws IOException {
        if (answer.getCode() == 200) {
            return page(answer);
        }
        throw stopped(withoutPage(answer));
    }

    private static Step withoutPage(ClassicHttpResponse answer) {
        return switch (answer.getCode()) {
            case 304 -> new Step.Done(new Fetched.NotModified());
            case 301, 302, 303, 307, 308 -> {
                var location = header(answer, "Location");
                yield location == null ? failed(answer, FetchFailure.SERVER) : new Step.Elsewhere(location);
            }
            case 401, 402, 403, 451 -> failed(answer, FetchFailure.FORBIDDEN);
            case 404, 410 -> failed(answer, FetchFailure.NOT_FOUND);
            case 429, 503 -> failed(answer, FetchFailure.BUSY);
            default -> failed(answer, FetchFailure.SERVER);
        };
    }

    private static Step failed(HttpResponse answer, FetchFailure reason) {
        return new Step.Done(new Fetched.Failed(reason, answer.getCode(), retryAfter(header(answer, "Retry-After"))));
    }

    private Step page(ClassicHttpResponse answer) throws IOException {
        var type = contentType(answer);
        var mediaType = type == null ? "" : type.getMimeType().toLowerCase(Locale.ROOT);
        var kind = ContentKind.of(mediaType).filter(request.accepted()::contains);
        var entity = answer.getEntity();
        if (kind.isEmpty() || entity == null) {
            throw stopped(Step.refused(FetchRefusal.CONTENT));
        }
        if (entity.getContentLength() > request.maxBytes()) {
            throw stopped(Step.refused(FetchRefusal.TOO_LARGE));
        }
        var packed = header(answer, "Content-Encoding");
        if (packed != null && !packed.equalsIgnoreCase("gzip") && !packed.equalsIgnoreCase("identity")) {
            throw stopped(failed(answer, FetchFailure.SERVER));
        }
        try (var raw = entity.getContent();
                var content = "gzip".equalsIgnoreCase(packed) ? new GZIPInputStream(raw) : raw) {
            return page(answer, kind.get(), mediaType, charset(type), content);
        }
    }

    private Step page(
            ClassicHttpResponse answer,
            ContentKind kind,
            String mediaType,
            @Nullable String charset,
            InputStream content)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        var chunk = new byte[CHUNK];
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
            bytes.write(chunk, 0, read);
            if (bytes.size() > request.maxBytes()) {
                throw stopped(Step.refused(FetchRefusal.TOO_LARGE));
            }
            if (progress.cancelledAt(bytes.size())) {
                throw stopped(Step.failed(FetchFailure.CANCELLED));
            }
        }
        return new Step.Done(new Fetched.Page(
                address.toString(),
                bytes.toByteArray(),
                kind,
                mediaType,
                charset,
                header(answer, "ETag"),
                header(answer, "Last-Modified"),
                List.copyOf(gone)));
    }

    private static @Nullable ContentType contentType(ClassicHttpResponse answer) {
        var written = header(answer, "Content-Type");
        if (written == null) {
            return null;
        }
        try {
            return ContentType.parseLenient(written);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static @Nullable String charset(@Nullable ContentType type) {
        return type == null || type.getCharset() == null ? null : type.getCharset().name();
    }

    private static @Nullable String header(HttpResponse answer, String name) {
        var header = answer.getFirstHeader(name);
        return header == null || header.getValue() == null || header.getValue().isBlank()
                ? null
                : header.getValue().strip();
    }

    /** Seconds, or a moment; what is neither, or past, or too far off to believe, is not heeded. */
    private static @Nullable Duration retryAfter(@Nullable String written) {
        return Optional.ofNullable(written)
                .flatMap(PageAnswer::duration)
                .filter(wait -> wait.isPositive() && wait.compareTo(LONGEST_PATIENCE) <= 0)
                .orElse(null);
    }

    private static Optional<Duration> duration(String written) {
        if (written.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(written)));
        }
        try {
            var moment = ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(Instant.now(), moment));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
