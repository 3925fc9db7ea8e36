package org.lienhiep.news;

import java.util.List;
import org.lienhiep.kernel.id.ArticleId;

/**
 * An article that was just recorded.
 *
 * @param duplicates articles recorded before that are the same
 */
public record RecordedArticle(ArticleId id, List<ArticleId> duplicates) {}
