package org.lienhiep.news;

import org.lienhiep.kernel.id.ArticleId;

/**
 * An article was recorded or changed; told within the same transaction.
 *
 * @param text its text now
 */
public record ArticleSaved(ArticleId article, String text) {}
