/**
 * Reads a Vietnamese newspaper article about a meeting of an association into a draft in which every field points
 * to the characters it was read from. Rules and word lists of our own; no Spring, no database, no network, no model.
 *
 * <p>The stages, one class or a few per stage, in the order in which {@link
 * org.lienhiep.news.reading.ArticleReader} runs them:
 *
 * <ol>
 *   <li><b>normalise</b>: {@code ArticleText} composes Unicode, {@code TextDecoder} and {@code LegacyVietnamese} deal
 *       with bytes and letters of old encodings, {@code Tokeniser} cuts words, numbers and signs;
 *   <li><b>segment</b>: {@code PageLayout} tells title, by-line and paragraphs from what a web page adds;
 *   <li><b>recognise</b>: the {@code …Recogniser} classes find dates, periods, terms, organisations, bodies, offices,
 *       persons and quantities, each on its own;
 *   <li><b>interpret</b>: the {@code …Finder} and {@code …Interpreter} classes decide what is reported: which meeting, whose,
 *       when, about what, who attended, who was elected, which numbers are results;
 *   <li><b>account</b>: {@code Account} collects each field with its place in the text, its confidence and its rule.
 * </ol>
 *
 * <p>What the words are stands in the text files beside the classes ({@code *.txt} in the resources), so that a new
 * unit, office or society needs no Java.
 */
@NullMarked
package org.lienhiep.news.reading;

import org.jspecify.annotations.NullMarked;
