/**
 * Reports as files: the workbook that a society fills in and sends back, and the import of many old reports with its
 * history and its undoing.
 */
@NullMarked
package org.lienhiep.reporting.exchange;

import org.jspecify.annotations.NullMarked;
