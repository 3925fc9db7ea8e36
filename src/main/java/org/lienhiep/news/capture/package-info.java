/**
 * How an article gets in: pasted words, files, pages fetched from the web, what a page says about itself, the copy kept
 * of it, and the copies of one article in several newspapers.
 */
@NamedInterface("capture")
@NullMarked
package org.lienhiep.news.capture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
