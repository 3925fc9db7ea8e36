package org.lienhiep.leadership;

import java.time.LocalDate;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.id.TermId;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * A term of office that ends soon or has ended without a successor.
 *
 * @param body whose term it is
 * @param label its years as people say them, such as {@code 2008–2013}
 * @param ends its last day; where only the year is known, the last day of that year
 */
public record EndingTerm(
        TermId term, OrganisationLabel organisation, BilingualText body, String label, LocalDate ends) {}
