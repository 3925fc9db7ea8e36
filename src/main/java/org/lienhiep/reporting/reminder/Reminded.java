package org.lienhiep.reporting.reminder;

import java.time.Instant;

/**
 * How often a society was reminded of a report.
 *
 * @param times at least once
 * @param last when it was the last time
 */
public record Reminded(int times, Instant last) {}
