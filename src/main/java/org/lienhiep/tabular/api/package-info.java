/** Bulk import over REST. */
@NullMarked
package org.lienhiep.tabular.api;

import org.jspecify.annotations.NullMarked;
