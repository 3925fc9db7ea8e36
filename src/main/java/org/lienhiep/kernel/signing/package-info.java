/** Who signs for an organisation and who is in office there, as one feature records it and others use it. */
@NullMarked
package org.lienhiep.kernel.signing;

import org.jspecify.annotations.NullMarked;
