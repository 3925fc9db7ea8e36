/**
 * Indicators that count what is logged anyway: which records, what of them, and how the count stands beside what a
 * report says. Knows the records only as {@link org.lienhiep.kernel.activity.LoggedActivity}.
 */
@NullMarked
package org.lienhiep.reporting.counting;

import org.jspecify.annotations.NullMarked;
