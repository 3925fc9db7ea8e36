package org.lienhiep.news;

import java.util.List;
import java.util.Map;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.reading.Reading;

/** What a union learned about the names in its articles; asked by the reader and told by whoever confirms. */
public interface UnionMemory {

    /** All names known in this union. Whoever asks has checked that the person may read its articles. */
    List<LearnedAlias> of(OrganisationId union);

    /**
     * An article was recorded: remembers the names that the person wanted remembered, and counts those that were of
     * use. Whoever tells has checked that the person may record for this union.
     *
     * @param verdicts what he decided, by the pointer of the field
     */
    void confirmed(ArticleId article, OrganisationId union, Reading reading, Map<String, Verdict> verdicts);
}
