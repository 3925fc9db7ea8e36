package org.lienhiep.reporting.check;

import org.lienhiep.kernel.HalfYear;

/**
 * What a rule would have found in a union's reports.
 *
 * @param found reports in which it would have found something
 * @param reports all reports of these half-years
 */
public record CheckTrial(HalfYear from, HalfYear to, int found, int reports) {}
