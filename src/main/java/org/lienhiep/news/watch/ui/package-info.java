/** The inbox of candidates and the sources that fill it. */
@NullMarked
package org.lienhiep.news.watch.ui;

import org.jspecify.annotations.NullMarked;
