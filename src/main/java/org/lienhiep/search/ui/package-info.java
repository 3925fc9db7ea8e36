/** The page of search and the answers to the field in the header. */
@NamedInterface("ui")
@NullMarked
package org.lienhiep.search.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
