/** The login page and the security of pages. */
@NamedInterface("ui")
@NullMarked
package org.lienhiep.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
