/**
 * Meetings and the press beside each other: which meeting no newspaper told of, which article records none, which belong
 * together, and where what they say differs.
 */
@NullMarked
package org.lienhiep.news.coverage;

import org.jspecify.annotations.NullMarked;
