/** What one secretary hands over to the next: a check list, a protocol to sign, the registers, the last documents. */
@NullMarked
package org.lienhiep.dashboard.handover;

import org.jspecify.annotations.NullMarked;
