/** Facts that one feature records and another acts on, in the same transaction. */
@NullMarked
package org.lienhiep.kernel.event;

import org.jspecify.annotations.NullMarked;
