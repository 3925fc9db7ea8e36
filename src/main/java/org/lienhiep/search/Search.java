package org.lienhiep.search;

import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds records of every kind by their words, in one statement. Whoever reads the records of an organisation finds
 * them; whoever keeps a register of leaders finds everyone in it, as in that register itself.
 */
@Service
@Transactional(readOnly = true)
public class Search {

    private final SearchQueries queries;
    private final Access access;

    Search(SearchQueries queries, Access access) {
        this.queries = queries;
        this.access = access;
    }

    /** The best of each kind, kind by kind. */
    public Hits best(SearchRequest request, int ofEachKind) {
        return find(request, ofEachKind, 0, Integer.MAX_VALUE);
    }

    /** One page of all that fits, the best first. */
    public Hits page(SearchRequest request, int offset, int limit) {
        return find(request, Hits.MOST, offset, limit);
    }

    private Hits find(SearchRequest request, int ofEachKind, int offset, int limit) {
        var reach = new SearchQueries.Reach(
                access.scope(Permission.READ), access.mayAnywhere(Permission.EDIT_LEADERSHIP));
        var text = Words.typed(request.text());
        if (text.isEmpty() || limit <= 0) {
            return Hits.NONE;
        }
        var asked = new SearchRequest(text, request.kind(), request.period());
        var found = queries.find(asked, reach, new SearchQueries.Part(ofEachKind, offset, limit));
        return new Hits(found.hits(), found.counts(), Words.meant(text, found.hits()));
    }
}
