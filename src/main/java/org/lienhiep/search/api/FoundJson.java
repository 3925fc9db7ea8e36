package org.lienhiep.search.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Period;
import org.lienhiep.search.Fit;
import org.lienhiep.search.Hit;
import org.lienhiep.search.Hits;
import org.lienhiep.search.SearchRequest;

/**
 * What was found.
 *
 * @param total how many there are of the kind asked for, or of all; of each kind at most {@value Hits#MOST} are counted
 * @param counts how many there are, by kind
 * @param meant what was probably meant, when nothing has the words as they were typed
 */
record FoundJson(List<Line> items, int total, Map<String, Integer> counts, @Nullable String meant) {

    /**
     * One record.
     *
     * @param organisation code of the organisation itself, the organiser, owner or author
     * @param code code of an organisation, number of a decision
     * @param parent the meeting of a decision
     */
    record Line(
            String kind,
            UUID id,
            String title,
            @Nullable String titleEn,
            @Nullable String organisation,
            @Nullable String code,
            @Nullable String state,
            @Nullable Period period,
            @Nullable LocalDate day,
            @Nullable UUID parent,
            Fit fit) {

        static Line of(Hit hit) {
            return new Line(
                    hit.kind().code(),
                    hit.id(),
                    hit.title().vi(),
                    hit.title().en(),
                    hit.about() == null ? null : hit.about().code(),
                    hit.code(),
                    hit.variety(),
                    hit.period(),
                    hit.day(),
                    hit.parent() == null ? null : hit.parent().id(),
                    hit.fit());
        }
    }

    static FoundJson of(Hits hits, SearchRequest request) {
        return new FoundJson(
                hits.hits().stream().map(Line::of).toList(),
                hits.total(request.kind()),
                hits.counts().entrySet().stream()
                        .collect(Collectors.toMap(each -> each.getKey().code(), Map.Entry::getValue)),
                hits.meant());
    }
}
