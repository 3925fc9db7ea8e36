package org.lienhiep.news.ui;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.Verdict;

/**
 * One field that the program read, and what the person made of it so far. Only what he accepted or corrected counts.
 *
 * @param <T> its value
 */
final class Proposal<T> {

    /** From here on a field is right often enough to be accepted beforehand; the person still confirms the whole. */
    static final double SURE = 0.9;

    /** Below it a field is a guess. */
    static final double FAIRLY_SURE = 0.7;

    /** How sure a field is, in three steps: 3 is sure, 1 a guess. */
    static int level(double confidence) {
        return confidence >= SURE ? 3 : confidence >= FAIRLY_SURE ? 2 : 1;
    }

    private final String pointer;
    private final String label;
    private final double confidence;
    private final Function<T, String> write;
    private final Function<String, T> read;
    private final @Nullable T proposed;
    private @Nullable T value;
    private Verdict.State state;
    private @Nullable Boolean remember;

    Proposal(
            String pointer,
            String label,
            @Nullable T proposed,
            double confidence,
            Function<T, String> write,
            Function<String, T> read) {
        this.pointer = pointer;
        this.label = label;
        this.proposed = proposed;
        this.value = proposed;
        this.confidence = confidence;
        this.write = write;
        this.read = read;
        this.state = proposed != null && confidence >= SURE ? Verdict.State.ACCEPTED : Verdict.State.OPEN;
    }

    /** The field's JSON pointer in the reading: names it towards the marked text and the draft. */
    String pointer() {
        return pointer;
    }

    String label() {
        return label;
    }

    double confidence() {
        return confidence;
    }

    /** Whether the program read anything here at all; otherwise the field only waits to be filled in. */
    boolean wasRead() {
        return proposed != null;
    }

    /** What the program read; null when it read nothing here. */
    @Nullable
    T proposed() {
        return proposed;
    }

    /** Whether the name shall mean the chosen record from now on; null where that is no question. */
    @Nullable
    Boolean remember() {
        return remember;
    }

    void remember(@Nullable Boolean wanted) {
        remember = wanted;
    }

    @Nullable
    T value() {
        return value;
    }

    Verdict.State state() {
        return state;
    }

    /** The value, when the person stands by it; null otherwise. */
    @Nullable
    T confirmed() {
        return state == Verdict.State.ACCEPTED || state == Verdict.State.CORRECTED ? value : null;
    }

    void accept() {
        if (value != null) {
            state = value.equals(proposed) ? Verdict.State.ACCEPTED : Verdict.State.CORRECTED;
        }
    }

    void reject() {
        state = Verdict.State.REJECTED;
    }

    void correct(@Nullable T other) {
        value = other;
        if (other == null) {
            state = Verdict.State.OPEN;
        } else {
            accept();
        }
    }

    Verdict verdict() {
        return state == Verdict.State.CORRECTED && value != null
                ? new Verdict(state, write.apply(value), remember)
                : new Verdict(state, null);
    }

    void restore(@Nullable Verdict kept) {
        if (kept == null) {
            return;
        }
        if (kept.state() == Verdict.State.CORRECTED && kept.value() != null) {
            correct(read.apply(kept.value()));
            remember = kept.remember();
        } else {
            state = kept.state();
        }
    }
}
