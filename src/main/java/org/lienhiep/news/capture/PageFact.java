package org.lienhiep.news.capture;

/**
 * One thing that a page says about its article.
 *
 * @param value the words; a day as {@code 2011-08-09}
 */
public record PageFact(FactField field, String value, FactPlace place) {}
