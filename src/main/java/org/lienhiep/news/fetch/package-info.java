/**
 * Fetches pages of newspapers from the web without letting an address that a person typed, or that a page redirects
 * to, reach anything but public servers. Knows nothing of articles.
 */
@NullMarked
package org.lienhiep.news.fetch;

import org.jspecify.annotations.NullMarked;
