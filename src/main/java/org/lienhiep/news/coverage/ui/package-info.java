/** The page about meetings and the press, and what it adds to the pages of articles and meetings. */
@NullMarked
package org.lienhiep.news.coverage.ui;

import org.jspecify.annotations.NullMarked;
