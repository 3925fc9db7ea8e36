/** Indicators, reports and totals for programs. */
@NullMarked
package org.lienhiep.reporting.api;

import org.jspecify.annotations.NullMarked;
