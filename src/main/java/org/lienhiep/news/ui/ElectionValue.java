package org.lienhiep.news.ui;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.ElectionDraft;

/**
 * An election as it is edited here: words only; leadership finds the person and the post by them.
 *
 * @param organisation in which the post is, when the article names a registered one; null means the host
 */
record ElectionValue(
        @Nullable OrganisationId organisation,
        String person,
        @Nullable String otherOffice,
        String post,
        @Nullable String body,
        @Nullable Integer termFrom,
        @Nullable Integer termTo) {

    ElectionDraft draft() {
        return new ElectionDraft(
                null,
                organisation,
                new Named<>(null, person),
                otherOffice,
                new Named<>(null, post),
                body,
                termFrom,
                termTo,
                null);
    }
}
