package org.lienhiep.reporting.parts;

import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.ReportState;

/**
 * A report that belongs to a union's half-year.
 *
 * @param member whether it is a society's, which coverage counts, and not the union's own or a unit's
 */
public record ReportPart(OrganisationId organisation, boolean member, ReportState state) {}
