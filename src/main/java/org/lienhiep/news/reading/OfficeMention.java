package org.lienhiep.news.reading;

/**
 * An office as written: "Phó Chủ tịch UBND tỉnh".
 *
 * @param from its first token, "nguyên" and the like included
 * @param headTo the token after the title itself ("Phó Chủ tịch")
 * @param to the token after its last
 * @param rank its place among offices
 */
record OfficeMention(int from, int headTo, int to, OfficeWords.Rank rank) implements Mention {}
