/** Official documents as workbooks. */
@NullMarked
package org.lienhiep.document.sheet;

import org.jspecify.annotations.NullMarked;
