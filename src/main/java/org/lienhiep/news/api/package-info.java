/** Articles, their readings and their confirmation over REST. */
@NullMarked
package org.lienhiep.news.api;

import org.jspecify.annotations.NullMarked;
