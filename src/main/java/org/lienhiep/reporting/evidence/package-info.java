/** What proves the figures of a report: logged records, and files that were attached to a cell. */
@NullMarked
package org.lienhiep.reporting.evidence;

import org.jspecify.annotations.NullMarked;
