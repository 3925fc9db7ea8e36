package org.lienhiep.news.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Period;

/**
 * When the meeting was held and what it reviewed.
 *
 * @param heldOn first day, null where the text does not tell
 * @param heldUntil last day, null for one day
 * @param heldWhere where the day stands, null without one
 * @param yearWritten whether the year stands with the day; otherwise it was inferred
 * @param yearGuessed whether only the term of office tells the year
 * @param period what was reviewed, null if nothing was or its year cannot be told
 */
record Times(
        @Nullable LocalDate heldOn,
        @Nullable LocalDate heldUntil,
        @Nullable TextRange heldWhere,
        boolean yearWritten,
        boolean yearGuessed,
        @Nullable Period period) {}
