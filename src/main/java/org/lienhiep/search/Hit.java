package org.lienhiep.search;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.Period;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * One record that was found.
 *
 * @param title its name; for a report that of its organisation, for a decision its text
 * @param detail the latest post of a person, the publisher of an article; null where there is none
 * @param about the organisation itself, the organiser, owner or author; null where there is none to name
 * @param code the code of an organisation, the number of a decision; null for other kinds
 * @param variety the kind of an organisation or meeting, the state of a decision or report; null for other kinds
 * @param period what a report or meeting is about; null where there is none
 * @param day when it was held, decided or published; null where that has no meaning or nobody knows
 * @param parent the meeting of a decision; null for other kinds
 * @param fit why it was found
 * @param text beginning of the text in which some of the words may stand; empty where there is none
 */
public record Hit(
        FindableKind kind,
        UUID id,
        BilingualText title,
        @Nullable BilingualText detail,
        @Nullable OrganisationLabel about,
        @Nullable String code,
        @Nullable String variety,
        @Nullable Period period,
        @Nullable LocalDate day,
        @Nullable Parent parent,
        Fit fit,
        String text) {

    /** What a record is part of. */
    public record Parent(UUID id, BilingualText title) {}
}
