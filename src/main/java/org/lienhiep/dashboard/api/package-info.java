/** REST resources of the desk and of briefs. */
@NullMarked
package org.lienhiep.dashboard.api;

import org.jspecify.annotations.NullMarked;
