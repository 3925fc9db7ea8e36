package org.lienhiep.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many people an organisation had on a day, as entered or as it stands.
 *
 * @param members individual members
 * @param women how many of them are women; null when not known
 * @param branches branch societies and chapters; null when not known
 * @param source where the number is from; null when nobody said
 */
public record HeadCountDraft(
        @Nullable LocalDate day,
        @Nullable Integer members,
        @Nullable Integer women,
        @Nullable Integer branches,
        @Nullable String source) {}
