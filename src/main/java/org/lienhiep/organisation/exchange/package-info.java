/** Unions and societies as tables. */
@NullMarked
package org.lienhiep.organisation.exchange;

import org.jspecify.annotations.NullMarked;
