package org.lienhiep.reporting.check;

import java.util.List;

/** What a rule compares. A, B and C are indicators of one report. */
public enum RuleKind {
    /** A is at most B. */
    AT_MOST,
    /** A is B and C together. */
    SUM,
    /** Where A is more than 0, B says something. */
    REQUIRES,
    /** A and B are not both more than 0. */
    EXCLUDES,
    /** A lies between two numbers. */
    BOUNDS,
    /** A is not far from what the same organisation reported before. */
    DEVIATION;

    /** The other indicators of a draft of this kind. */
    List<String> parts(CheckDraft draft) {
        return switch (this) {
            case AT_MOST, REQUIRES, EXCLUDES -> draft.other() == null ? List.of() : List.of(draft.other());
            case SUM -> draft.parts();
            case BOUNDS, DEVIATION -> List.of();
        };
    }

    /** Whether it compares with one other indicator. */
    public boolean compares() {
        return this == AT_MOST || this == REQUIRES || this == EXCLUDES;
    }
}
