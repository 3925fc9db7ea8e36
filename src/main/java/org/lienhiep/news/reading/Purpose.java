package org.lienhiep.news.reading;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;

/**
 * What the meeting was for.
 *
 * @param kind the kind
 * @param where the words that say so
 * @param review what was reviewed, null if nothing was
 */
record Purpose(MeetingKind kind, TextRange where, @Nullable Review review) {}
