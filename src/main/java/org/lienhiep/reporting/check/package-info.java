/** What every report is checked for: rules that a union edits, and what somebody said about what they found. */
@NullMarked
package org.lienhiep.reporting.check;

import org.jspecify.annotations.NullMarked;
