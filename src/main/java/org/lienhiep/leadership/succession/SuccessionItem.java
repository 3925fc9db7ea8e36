package org.lienhiep.leadership.succession;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.kernel.id.TenureId;
import org.lienhiep.kernel.id.TermId;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * One thing that somebody must see to.
 *
 * @param post the empty post, or that of the one elected; null for terms and congresses
 * @param title of the post; null with it
 * @param term the last term of the body; null for posts
 * @param years its label, such as {@code 2008–2013}; null with it
 * @param tenure of the one elected; null for all else
 * @param person who was elected, or who held the post last; null where nobody did
 * @param day when the term ends or the congress was due, when the post became empty, or since when the one elected
 *     holds it; null for a post that nobody ever held
 * @param editable whether the person acting may do it
 */
public record SuccessionItem(
        Matter matter,
        OrganisationLabel organisation,
        BodyId body,
        BilingualText bodyName,
        @Nullable PostId post,
        @Nullable BilingualText title,
        @Nullable TermId term,
        @Nullable String years,
        @Nullable TenureId tenure,
        @Nullable String person,
        @Nullable LocalDate day,
        boolean editable) {

    /** Days since {@link #day}, negative while it is still to come; null where no day is known. */
    public @Nullable Long daysSince(LocalDate today) {
        return day == null ? null : ChronoUnit.DAYS.between(day, today);
    }
}
