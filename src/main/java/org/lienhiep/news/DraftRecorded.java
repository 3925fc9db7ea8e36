package org.lienhiep.news;

import java.util.UUID;
import org.lienhiep.kernel.id.ArticleId;

/** A draft became an article; told within the same transaction, just before the draft goes. */
public record DraftRecorded(UUID draft, ArticleId article) {}
