package org.lienhiep.meeting;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;

/**
 * A guest of a meeting.
 *
 * @param office what he came as, such as vice-chair of the People's Committee
 */
public record GuestDraft(@Nullable String name, @Nullable String office) {

    public GuestDraft {
        name = CleanText.orNull(name);
        office = CleanText.orNull(office);
    }

    /** Name and office as one line. */
    @Override
    public String toString() {
        return office == null ? String.valueOf(name) : name + ", " + office;
    }
}
