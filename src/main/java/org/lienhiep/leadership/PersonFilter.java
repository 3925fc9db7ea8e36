package org.lienhiep.leadership;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * What narrows a list of people.
 *
 * @param text part of a name, deaf to case and diacritics; empty for all
 * @param organisation only those who hold or held a post there or below; null for all
 */
public record PersonFilter(String text, @Nullable OrganisationId organisation) {

    /** Everyone. */
    public static final PersonFilter ALL = new PersonFilter("", null);

    /** The same with another text. */
    public PersonFilter withText(String other) {
        return new PersonFilter(other, organisation);
    }

    /** The same in another organisation. */
    public PersonFilter in(@Nullable OrganisationId other) {
        return new PersonFilter(text, other);
    }
}
