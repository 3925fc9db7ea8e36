/** The names that a union's articles use for its records, learned from what people confirm. */
@NullMarked
package org.lienhiep.news.learning;

import org.jspecify.annotations.NullMarked;
