package org.lienhiep.news.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.DecisionDraft;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.ConfirmedReading;
import org.lienhiep.news.ConfirmedReading.ConfirmedCount;
import org.lienhiep.reporting.IndicatorLabel;

/** What of the proposals a person stands by, as the service takes it. */
final class ConfirmedProposals {

    private final Proposals proposals;

    ConfirmedProposals(Proposals proposals) {
        this.proposals = proposals;
    }

    ArticleDraft article() {
        return new ArticleDraft(
                proposals.offer().union(),
                proposals.title.confirmed(),
                proposals.author.confirmed(),
                proposals.publisher.confirmed(),
                proposals.publishedOn.confirmed(),
                proposals.url.confirmed(),
                proposals.offer().text());
    }

    List<OrganisationId> mentions() {
        return confirmed(proposals.mentions, mention -> mention.organisation());
    }

    ConfirmedReading reading(@Nullable MeetingId existing) {
        return new ConfirmedReading(
                existing,
                proposals.host.confirmed(),
                proposals.kind.confirmed(),
                proposals.body.confirmed(),
                proposals.heldOn.confirmed(),
                proposals.heldUntil.confirmed(),
                proposals.period.confirmed(),
                proposals.place.confirmed(),
                proposals.societies.confirmed(),
                proposals.people.confirmed(),
                proposals.people.confirmed() == null ? null : proposals.peopleQualifier(),
                confirmed(proposals.elections, ElectionValue::draft),
                confirmed(proposals.guests, GuestValue::draft),
                confirmed(proposals.decisions, DecisionDraft::of),
                mentions(),
                counts());
    }

    private List<ConfirmedCount> counts() {
        var counts = new ArrayList<ConfirmedCount>();
        for (var proposal : proposals.counts) {
            var count = proposal.confirmed();
            if (count != null) {
                counts.add(count(count, proposals.offer().quote(proposal.pointer())));
            }
        }
        return counts;
    }

    private ConfirmedCount count(CountValue count, @Nullable String quote) {
        IndicatorLabel indicator = count.indicator() == null
                ? null
                : proposals.offer().indicators().get(count.indicator());
        return new ConfirmedCount(
                count.label(),
                indicator == null ? null : indicator.id(),
                count.value(),
                count.qualifier(),
                count.unit(),
                quote);
    }

    private static <T, R> List<R> confirmed(List<Proposal<T>> proposals, Function<T, @Nullable R> take) {
        return proposals.stream()
                .map(Proposal::confirmed)
                .filter(Objects::nonNull)
                .map(take)
                .filter(Objects::nonNull)
                .toList();
    }
}
