package org.lienhiep.news.reading;

/**
 * A stretch of time named in the text: a half-year, a year, a term of office.
 *
 * @param from its first token
 * @param to the token after its last
 * @param span how long it is
 * @param year the year it lies in or begins in; 0 when not said
 * @param lastYear the year it ends in; the same year for a year and its parts
 */
record PeriodMention(int from, int to, Span span, int year, int lastYear) implements Mention {

    enum Span {
        FIRST_HALF,
        SECOND_HALF,
        YEAR,
        /** "nhiệm kỳ 2008 – 2013". */
        TERM,
        /** Anything else of several years ("giai đoạn 2020-2030") or months ("quý IV", "9 tháng"). */
        OTHER
    }

    boolean hasYear() {
        return year != 0;
    }
}
