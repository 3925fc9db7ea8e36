/**
 * Watches feeds and sitemaps of newspapers and keeps what may record a meeting of the union in an inbox, until somebody
 * records or dismisses it.
 */
@NamedInterface("watch")
@NullMarked
package org.lienhiep.news.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
