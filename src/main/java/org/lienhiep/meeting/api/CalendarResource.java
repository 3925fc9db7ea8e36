package org.lienhiep.meeting.api;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.meeting.calendar.CalendarFiles;
import org.lienhiep.shell.I18n;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The feed that calendar programs read without signing in: the token in the address says for whom. */
@RestController
@Tag(name = "Meetings")
class CalendarResource {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");
    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int READS_PER_ADDRESS = 240;

    private final CalendarFiles files;
    private final String publicAddress;
    private final LoadingCache<String, Bucket> reads = Caffeine.newBuilder()
            .expireAfterAccess(WINDOW)
            .maximumSize(100_000)
            .build(_ -> Bucket.builder()
                    .addLimit(limit -> limit.capacity(READS_PER_ADDRESS).refillGreedy(READS_PER_ADDRESS, WINDOW))
                    .build());

    CalendarResource(CalendarFiles files, @Value("${lienhiep.public-address}") String publicAddress) {
        this.files = files;
        this.publicAddress = publicAddress.strip();
    }

    @GetMapping("/api/v1/calendar.ics")
    @Operation(summary = "Meetings and deadlines for calendar programs; no sign-in, the token says for whom")
    @Nullable
    ResponseEntity<byte[]> feed(
            @RequestParam(defaultValue = "") String token,
            @RequestParam(defaultValue = "vi") String lang,
            HttpServletRequest caller,
            WebRequest request) {
        if (!reads.get(String.valueOf(caller.getRemoteAddr())).tryConsume(1)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(FRESH.toSeconds()))
                    .build();
        }
        var file = files.feed(token, I18n.language(lang.toLowerCase(Locale.ROOT)), address());
        if (file.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var tag = '"' + HexFormat.of().formatHex(DigestUtils.md5Digest(file.get())) + '"';
        if (request.checkNotModified(tag)) {
            return null; // Spring has answered
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .eTag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"lienhiep.ics\"")
                .body(file.get());
    }

    private String address() {
        var address = publicAddress.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : publicAddress;
        return address.endsWith("/") ? address : address + "/";
    }
}
