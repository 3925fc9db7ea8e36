/** An organisation's own report as an official document, to be read, printed, signed and kept. */
@NullMarked
package org.lienhiep.reporting.official;

import org.jspecify.annotations.NullMarked;
