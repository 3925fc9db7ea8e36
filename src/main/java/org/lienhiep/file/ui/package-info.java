/** Adding files to a record and handing them out again. */
@NamedInterface("ui")
@NullMarked
package org.lienhiep.file.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
