/** What waits for a person, as one feature finds it and "my desk" shows it. */
@NullMarked
package org.lienhiep.kernel.duty;

import org.jspecify.annotations.NullMarked;
