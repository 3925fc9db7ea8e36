/** Pages of news: the list, the article, and the main job of recording one. */
@NamedInterface("ui")
@NullMarked
package org.lienhiep.news.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
