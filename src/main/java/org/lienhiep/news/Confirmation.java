package org.lienhiep.news;

import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;

/**
 * What became of a confirmed reading.
 *
 * @param created whether the meeting is new; false when the article was linked to one recorded before
 * @param elections how many elections the article tells of
 * @param figures how many figures rest on the article now
 */
public record Confirmation(ArticleId article, MeetingId meeting, boolean created, int elections, int figures) {}
