package org.lienhiep.leadership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.References;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.PartialDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who follows whom in a post of one seat. */
@Component
class Succession {

    /** What to say where the database refuses two holders of one seat. */
    static final Map<String, InvalidInput> REFUSALS = Map.of(
            "tenure_one_holder", InvalidInput.in("from", "leadership.tenure.taken"),
            "tenure_plausible", InvalidInput.in("to", "leadership.tenure.implausible"),
            "tenure_within_term", InvalidInput.in("from", "leadership.tenure.outside-its-term"),
            "tenure_range", InvalidInput.in("to", "shell.ends-before-begins"));

    private final TenureRepository tenures;
    private final LeadershipQueries queries;
    private final JdbcClient jdbc;

    Succession(TenureRepository tenures, LeadershipQueries queries, JdbcClient jdbc) {
        this.tenures = tenures;
        this.queries = queries;
        this.jdbc = jdbc;
    }

    /** Carries out a change of several tenures that only its end must fit together. */
    <T> T together(Supplier<T> change) {
        jdbc.sql("set constraints tenure_one_holder deferred").update();
        var result = change.get();
        References.guard(REFUSALS, () -> {
            tenures.flush();
            jdbc.sql("set constraints tenure_one_holder immediate").update();
        });
        return result;
    }

    /** Says that a time lies outside its term, and where; the database would only refuse. */
    static void requireWithin(Term term, TenureKind how, PartialDate from, @Nullable PartialDate to) {
        if (term.excludes(how, from, null)) {
            throw InvalidInput.in(
                    "from", "leadership.tenure.outside-term", term.label().years());
        }
        if (term.excludes(how, from, to)) {
            throw InvalidInput.in(
                    "to", "leadership.tenure.outside-term", term.label().years());
        }
    }

    /** Says who else holds the one seat; the database would only refuse. */
    void requireOneHolder(Tenure tenure) {
        tenures.flush();
        if (tenure.post().oneSeat()) {
            queries.holderBetween(tenure.post().id(), tenure.from(), tenure.to(), tenure.id())
                    .ifPresent(holder -> {
                        // The transaction is lost, but an import reads on to name the other rows that are wrong.
                        tenures.delete(tenure);
                        tenures.flush();
                        throw InvalidInput.in("from", "leadership.tenure.taken-by", holder);
                    });
        }
    }

    /** Ends the one who held the seat when this tenure begins, and this tenure before the next one's. */
    void settle(Tenure tenure) {
        if (tenure.post().oneSeat()) {
            var others = others(tenure);
            others.stream()
                    .filter(other -> heldWhenBegins(other, tenure))
                    .filter(other -> other.to() == null || tenure.election() != null)
                    .forEach(before -> before.end(dayBefore(tenure.from()), tenure.election()));
            if (tenure.to() == null || tenure.election() != null) {
                bound(tenure, others);
            }
        }
    }

    /** Ends a tenure that was opened again before the next one's, as when the one between them was withdrawn. */
    void bound(Tenure tenure) {
        if (tenure.post().oneSeat()) {
            bound(tenure, others(tenure));
        }
    }

    private static void bound(Tenure tenure, List<Tenure> others) {
        next(tenure, others)
                .filter(next -> tenure.to() == null
                        || !tenure.to().earliest().isBefore(next.from().latest()))
                .ifPresent(next -> tenure.end(dayBefore(next.from()), next.election()));
    }

    private List<Tenure> others(Tenure tenure) {
        return tenures.findByPost(tenure.post()).stream()
                .filter(other -> !other.equals(tenure))
                .toList();
    }

    private static Optional<Tenure> next(Tenure tenure, List<Tenure> others) {
        return others.stream()
                .filter(other -> other.from().earliest().isAfter(tenure.from().earliest()))
                .min(Comparator.comparing((Tenure other) -> other.from().earliest()));
    }

    private static boolean heldWhenBegins(Tenure other, Tenure tenure) {
        LocalDate begins = tenure.from().latest();
        return other.from().earliest().isBefore(tenure.from().earliest())
                && (other.to() == null || !other.to().earliest().isBefore(begins));
    }

    /** The last day before a beginning; the same year or month where no more is known. */
    private static PartialDate dayBefore(PartialDate beginning) {
        return beginning.day() == null
                ? beginning
                : PartialDate.of(beginning.earliest().minusDays(1));
    }
}
