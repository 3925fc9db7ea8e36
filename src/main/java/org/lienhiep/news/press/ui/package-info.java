/** The page of the press digest. */
@NullMarked
package org.lienhiep.news.press.ui;

import org.jspecify.annotations.NullMarked;
