/**
 * A second opinion on an article from a language model of the union's own choice: off unless configured, shown beside
 * what the rules read, never mixed into it.
 */
@NullMarked
package org.lienhiep.news.opinion;

import org.jspecify.annotations.NullMarked;
