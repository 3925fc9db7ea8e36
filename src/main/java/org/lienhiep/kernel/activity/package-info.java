/** What organisations did, as one feature records it and another counts it. */
@NullMarked
package org.lienhiep.kernel.activity;

import org.jspecify.annotations.NullMarked;
