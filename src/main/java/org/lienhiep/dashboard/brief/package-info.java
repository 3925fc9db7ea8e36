/** One society on one sheet: what a leader should know before a visit. */
@NullMarked
package org.lienhiep.dashboard.brief;

import org.jspecify.annotations.NullMarked;
