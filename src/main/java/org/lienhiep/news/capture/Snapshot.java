package org.lienhiep.news.capture;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Our own copy of what an article was captured from.
 *
 * @param capturedBy who captured it, as he was called then
 * @param url where it was found; null where it was not on the web
 * @param attachments names of files that came with it and were not read
 * @param html the copy, cleaned once more on its way here
 */
public record Snapshot(
        UUID id,
        Instant capturedAt,
        String capturedBy,
        Original original,
        @Nullable String url,
        List<String> addresses,
        List<String> attachments,
        PageFacts facts,
        String html) {}
