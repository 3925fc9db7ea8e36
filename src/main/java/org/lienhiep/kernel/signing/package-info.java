/** Who signs for an organisation, as one feature records it and another prints it. */
@NullMarked
package org.lienhiep.kernel.signing;

import org.jspecify.annotations.NullMarked;
