package org.lienhiep.consolidation;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;

/**
 * A figure that differs from the issue before.
 *
 * @param indicator code
 * @param wording its name on the day of issue
 * @param before null when it was not known
 * @param now null when it is not known any more
 * @param reason why, from what was said when reports were opened again
 */
public record FigureChange(
        String indicator,
        String wording,
        @Nullable Figure before,
        @Nullable Figure now,
        String reason) {

    static FigureChange of(Snapshot.Change change) {
        return new FigureChange(change.indicator(), change.wording(), change.before(), change.now(), change.reason());
    }
}
