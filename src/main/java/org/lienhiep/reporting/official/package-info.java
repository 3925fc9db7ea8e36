/** An organisation's own report as an official document, to be read, printed, signed and kept. */
@NamedInterface("official")
@NullMarked
package org.lienhiep.reporting.official;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
