/** Official documents for a word processor. */
@NullMarked
package org.lienhiep.document.word;

import org.jspecify.annotations.NullMarked;
