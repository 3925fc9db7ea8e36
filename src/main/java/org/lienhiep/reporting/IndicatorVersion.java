package org.lienhiep.reporting;

import java.time.Instant;
import org.lienhiep.kernel.HalfYear;

/**
 * What an indicator meant in earlier half-years.
 *
 * @param until the last half-year with this wording
 * @param changedAt when the next wording was decided on
 * @param reason why it was changed after that
 */
public record IndicatorVersion(HalfYear until, Wording wording, Instant changedAt, String changedBy, String reason) {}
