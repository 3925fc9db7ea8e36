package org.lienhiep.news.ui;

import org.jspecify.annotations.Nullable;
import org.lienhiep.meeting.GuestDraft;

/** Someone who attended, as he is edited here. */
record GuestValue(String name, @Nullable String office) {

    GuestDraft draft() {
        return new GuestDraft(name, office);
    }
}
