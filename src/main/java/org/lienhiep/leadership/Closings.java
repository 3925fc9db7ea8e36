package org.lienhiep.leadership;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AccessChanged;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.PartialDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends what is still open when someone died or a body came to its end, and opens it again when that proves wrong. */
@Component
class Closings {

    private final TenureRepository tenures;
    private final LeadershipQueries queries;
    private final ApplicationEventPublisher events;

    Closings(TenureRepository tenures, LeadershipQueries queries, ApplicationEventPublisher events) {
        this.tenures = tenures;
        this.queries = queries;
        this.events = events;
    }

    /**
     * Follows a change of the day on which someone died.
     *
     * @throws InvalidInput when he surely held a post after that day
     */
    void died(Person person, @Nullable PartialDate before, @Nullable PartialDate now) {
        if (!Objects.equals(before, now)) {
            var all = tenures.findByPerson(person);
            requireBefore(all, now, "died", "leadership.person.died.holds");
            close(all, queries.openOf(person.storedId()), TenureEnd.DIED, before, now);
        }
    }

    /**
     * Follows a change of the last day of a body.
     *
     * @throws InvalidInput when someone surely held one of its posts after that day
     */
    void dissolved(Body body, @Nullable PartialDate before, @Nullable PartialDate now) {
        if (!Objects.equals(before, now)) {
            var all = tenures.findByPostBody(body);
            requireBefore(all, now, "dissolved", "leadership.body.dissolved.holds");
            close(all, queries.openIn(body.storedId()), TenureEnd.BODY_DISSOLVED, before, now);
        }
    }

    private void close(
            List<Tenure> all,
            List<UUID> open,
            TenureEnd because,
            @Nullable PartialDate before,
            @Nullable PartialDate now) {
        for (var tenure : all) {
            var closedByThis = before != null && tenure.endKind() == because;
            if (closedByThis || open.contains(tenure.id().value())) {
                if (now == null) {
                    tenure.goOn();
                } else {
                    tenure.close(now, because);
                }
            }
        }
        tenures.flush();
        events.publishEvent(new AccessChanged());
    }

    private static void requireBefore(List<Tenure> all, @Nullable PartialDate last, String field, String message) {
        if (last != null) {
            all.stream()
                    .filter(tenure -> tenure.from().earliest().isAfter(last.latest()))
                    .findFirst()
                    .ifPresent(late -> {
                        throw InvalidInput.in(
                                field,
                                message,
                                late.person().name(),
                                late.post().title());
                    });
        }
    }
}
