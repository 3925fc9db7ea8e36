package org.lienhiep.organisation;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.PartialDate;

/** One line of an organisation's history: a change with its decision, or a fact that no recorded change explains. */
public sealed interface TimeLineEntry {

    /** When it was; null when nobody knows. */
    @Nullable
    PartialDate day();

    /** A recorded change. */
    record Happened(ChangeDetails change) implements TimeLineEntry {
        @Override
        public PartialDate day() {
            return change.effective();
        }
    }

    /** It was called so. */
    record Named(DateRange valid, String language, String name) implements TimeLineEntry {
        @Override
        public @Nullable PartialDate day() {
            return valid.from();
        }
    }

    /** It belonged to another, or will. */
    record Belonged(
            DateRange valid,
            OrganisationLabel parent,
            @Nullable String decision) implements TimeLineEntry {
        @Override
        public @Nullable PartialDate day() {
            return valid.from();
        }
    }

    /** It began. */
    record Founded(PartialDate day) implements TimeLineEntry {}

    /** It ended. */
    record Ended(PartialDate day) implements TimeLineEntry {}
}
