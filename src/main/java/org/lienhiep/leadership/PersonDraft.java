package org.lienhiep.leadership;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.PartialDate;

/**
 * What a person enters about someone in the register. Anything may still be missing; {@link People} says what must not.
 *
 * @param name without titles
 * @param honorific titles that stand before the name, such as {@code GS.TSKH}
 * @param contact telephone, mail or address
 * @param died the day on which he died, as far as known; null while he lives
 */
public record PersonDraft(
        @Nullable String name,
        @Nullable String honorific,
        @Nullable Integer birthYear,
        @Nullable PartialDate died,
        @Nullable String contact,
        @Nullable String note) {

    public PersonDraft {
        name = Words.orNull(name);
        honorific = Words.orNull(honorific);
        contact = Words.linesOrNull(contact);
        note = Words.linesOrNull(note);
    }

    /** Someone who lives. */
    public static PersonDraft of(
            @Nullable String name,
            @Nullable String honorific,
            @Nullable Integer birthYear,
            @Nullable String contact,
            @Nullable String note) {
        return new PersonDraft(name, honorific, birthYear, null, contact, note);
    }

    /** Nothing entered yet. */
    public static PersonDraft blank() {
        return PersonDraft.of(null, null, null, null, null);
    }

    /** Someone of whom only the name is known. */
    public static PersonDraft named(String name) {
        return PersonDraft.of(name, null, null, null, null);
    }
}
