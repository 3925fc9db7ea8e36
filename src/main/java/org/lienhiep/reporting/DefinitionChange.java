package org.lienhiep.reporting;

import org.lienhiep.kernel.HalfYear;

/**
 * Between two half-years an indicator came to mean something else, so that their figures compare only with care.
 *
 * @param since first half-year with the new meaning
 * @param before what the earlier figure counts
 * @param now what the later figure counts
 */
public record DefinitionChange(HalfYear since, Wording before, Wording now) {}
