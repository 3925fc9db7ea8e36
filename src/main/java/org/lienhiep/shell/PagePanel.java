package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Optional;
import org.lienhiep.kernel.id.RecordId;

/**
 * A section that one feature adds to the page of another's record: the press to a meeting, the leaders to an
 * organisation. Panels are shown in the order of their {@code @Order}.
 */
public interface PagePanel<I extends RecordId> {

    /** The kind of record whose page it joins. */
    Class<I> about();

    /** The section for this record; empty when it has nothing to say and nothing to offer. */
    Optional<Component> panel(I id);

    /** The section as of a day, on pages that look at another day than today; the same where the day does not matter. */
    default Optional<Component> panel(I id, LocalDate day) {
        return panel(id);
    }

    /** Whether it is short and stands beside the record itself, on pages that have room for two columns. */
    default boolean beside() {
        return false;
    }
}
