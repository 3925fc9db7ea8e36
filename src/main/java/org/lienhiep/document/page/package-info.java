/** Official documents as pages: of HTML for the screen and, from the same HTML, of PDF for the printer. */
@NullMarked
package org.lienhiep.document.page;

import org.jspecify.annotations.NullMarked;
