package org.lienhiep.news;

import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;

/**
 * What became of a confirmed reading.
 *
 * @param created whether the meeting is new; false when the article was linked to one recorded before
 * @param locked whether the meeting's minutes are approved, so that it was linked without what the article adds to it
 * @param elections how many elections the article tells of
 * @param figures how many figures rest on the article now
 */
public record Confirmation(ArticleId article, MeetingId meeting, boolean created, boolean locked, int elections, int figures) {}
