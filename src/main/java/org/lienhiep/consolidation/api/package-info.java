/** Union reports over HTTP. */
@NullMarked
package org.lienhiep.consolidation.api;

import org.jspecify.annotations.NullMarked;
