package org.lienhiep.reporting.review;

import java.time.Instant;

/**
 * One thing that somebody said about a report.
 *
 * @param office whether the union's office said it, or else the organisation
 * @param by who said it, by the name he had then
 */
public record Remark(String body, boolean office, Instant at, String by) {}
