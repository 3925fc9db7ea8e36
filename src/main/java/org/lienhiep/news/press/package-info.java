/** The press of a half-year or of a meeting on paper: the digest and the clip book. */
@NullMarked
package org.lienhiep.news.press;

import org.jspecify.annotations.NullMarked;
