/** The login page and the security of pages. */
@NullMarked
package org.lienhiep.access.ui;

import org.jspecify.annotations.NullMarked;
