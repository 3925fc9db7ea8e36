/** One type per kind of record, so that a union cannot be passed for a person. */
@NullMarked
package org.lienhiep.kernel.id;

import org.jspecify.annotations.NullMarked;
