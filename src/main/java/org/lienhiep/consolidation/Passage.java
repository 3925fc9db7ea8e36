package org.lienhiep.consolidation;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Stamp;

/**
 * The words of one part of a report.
 *
 * @param draft what the figures of now give; empty for a part without figures
 * @param written what the office wrote instead; null when it left the draft as it is
 * @param basedOn the draft that the office had before it; null when it wrote nothing
 * @param version for storing it again; 0 when nothing is stored
 * @param stamp who wrote it when; null when nothing is stored
 */
public record Passage(
        Part part,
        String draft,
        @Nullable String written,
        @Nullable String basedOn,
        int version,
        @Nullable Stamp stamp) {

    /** What the report says. */
    public String text() {
        return written == null ? draft : written;
    }

    /** Whether the figures give other words than those that the office had before it when it wrote. */
    public boolean outdated() {
        return written != null && basedOn != null && !basedOn.equals(draft) && !written.equals(draft);
    }
}
