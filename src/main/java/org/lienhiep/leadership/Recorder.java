package org.lienhiep.leadership;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.PartialDate;
import org.springframework.stereotype.Component;

/** Makes tenures of words, corrects them when the words change, and undoes them. Asks for no right: callers do. */
@Component
class Recorder {

    private final Registrar registrar;
    private final Succession succession;
    private final TenureRepository tenures;
    private final TenureSources sources;

    Recorder(Registrar registrar, Succession succession, TenureRepository tenures, TenureSources sources) {
        this.registrar = registrar;
        this.succession = succession;
        this.tenures = tenures;
        this.sources = sources;
    }

    /**
     * A tenure and whether it was new.
     *
     * @param created false when it was recorded already and at most completed
     */
    record Recorded(Tenure tenure, boolean created) {}

    /**
     * Records what the words say; the same election again corrects what it had led to. Where two meetings recorded one
     * election there is one tenure, which lasts as long as one of them says so.
     */
    Recorded record(TenureWords words) {
        DraftRules.check(words);
        return succession.together(() -> {
            var election = words.election();
            var earlier = election == null ? Optional.<Tenure>empty() : ledToAlone(election);
            var parts = earlier.map(Registrar.Parts::of);
            var reopened = earlier.map(this::takeBack).orElse(List.of());
            var recorded =
                    write(words, earlier.filter(tenure -> election != null && election.equals(tenure.election())));
            reopened.forEach(succession::bound);
            succession.requireOneHolder(recorded.tenure());
            parts.ifPresent(registrar::sweep);
            return recorded;
        });
    }

    /** Undoes everything that followed from an election; nothing happens when nothing did. */
    void withdraw(UUID election) {
        ledToAlone(election)
                .ifPresent(tenure -> succession.together(() -> {
                    var parts = Registrar.Parts.of(tenure);
                    var reopened = takeBack(tenure);
                    if (election.equals(tenure.election())) {
                        tenures.delete(tenure);
                        tenures.flush();
                    }
                    reopened.forEach(succession::bound);
                    registrar.sweep(parts);
                    return parts;
                }));
    }

    /** What followed from this election and from no other; where another says the same, it stands on that from now on. */
    private Optional<Tenure> ledToAlone(UUID election) {
        if (sources.forget(election)) {
            return Optional.empty();
        }
        var tenure = tenures.findByTraceElection(election);
        var other = tenure.flatMap(found -> sources.first(found.id()));
        if (tenure.isPresent() && other.isPresent()) {
            var source = other.get();
            sources.forget(source.election());
            tenure.get().belongTo(source.election(), source.meeting());
            tenures.findByTraceEndedBy(election).forEach(ended -> ended.endedBy(source.election()));
            tenures.flush();
            return Optional.empty();
        }
        return tenure;
    }

    /**
     * Restores what the election of this tenure ended; a tenure that it only took over no longer belongs to it.
     *
     * @return what was opened again
     */
    private List<Tenure> takeBack(Tenure tenure) {
        var ended = tenures.findByTraceEndedBy(requireNonNull(tenure.election()));
        ended.forEach(Tenure::reopen);
        if (tenure.adopted()) {
            tenure.release();
        }
        tenures.flush();
        return ended;
    }

    private Recorded write(TenureWords words, Optional<Tenure> earlier) {
        var person = registrar.person(words);
        var post = registrar.post(words);
        var term = registrar.term(post.body(), words);
        var from = beginning(words, term);
        requireOrder(from, words.to());
        if (term != null) {
            Succession.requireWithin(term, words.how(), from, words.to());
        }
        var known = tenures.findByPost(post).stream()
                .filter(tenure -> tenure.person().equals(person)
                        && earlier.filter(tenure::equals).isEmpty())
                .filter(tenure -> mayBeTheSame(tenure.from(), from))
                .min(Comparator.comparing(tenure -> tenure.election() != null));
        if (known.isPresent()) {
            earlier.ifPresent(replaced -> {
                tenures.delete(replaced);
                tenures.flush();
            });
            return new Recorded(complete(known.get(), words, from), false);
        }
        var tenure = earlier.orElseGet(() -> new Tenure(person, post, term, from, words.how()));
        if (earlier.isPresent()) {
            person.spell(words.person().name());
            tenure.assign(person, post, term, from, words.how());
            reopenWhereAnotherEndedIt(tenure);
        }
        if (words.to() != null) {
            tenure.setTo(words.to());
        }
        tenure.belongTo(words.election(), words.meeting(), words.otherOffice());
        var stored = tenures.saveAndFlush(tenure);
        succession.settle(stored);
        return new Recorded(stored, earlier.isEmpty());
    }

    private static void reopenWhereAnotherEndedIt(Tenure tenure) {
        if (tenure.endedBy() != null) {
            tenure.reopen();
        }
    }

    private Tenure complete(Tenure known, TenureWords words, PartialDate from) {
        var election = words.election();
        var meeting = words.meeting();
        if (known.election() != null) {
            if (election != null && meeting != null) {
                sources.add(election, known.id(), meeting);
            }
            return known;
        }
        if (election != null) {
            known.adopt(election, from);
        }
        known.belongTo(election, words.meeting(), words.otherOffice());
        if (words.to() != null) {
            known.setTo(words.to());
        }
        succession.settle(known);
        return known;
    }

    private static PartialDate beginning(TenureWords words, @Nullable Term term) {
        if (words.from() != null) {
            return words.from();
        }
        if (term == null) {
            throw InvalidInput.in("from", "shell.required");
        }
        return term.beginning();
    }

    private static void requireOrder(PartialDate from, @Nullable PartialDate to) {
        if (to != null && to.latest().isBefore(from.earliest())) {
            throw InvalidInput.in("to", "shell.ends-before-begins");
        }
    }

    private static boolean mayBeTheSame(PartialDate recorded, PartialDate said) {
        return !recorded.earliest().isAfter(said.latest()) && !said.earliest().isAfter(recorded.latest());
    }
}
