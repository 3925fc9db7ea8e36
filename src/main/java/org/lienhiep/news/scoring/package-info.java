/** Compares readings with what people expect of them: the command {@code ./score} and the tests of the reader. */
@NullMarked
package org.lienhiep.news.scoring;

import org.jspecify.annotations.NullMarked;
