package org.lienhiep.news.reading;

/**
 * A stretch of an article's text, counted in UTF-16 code units of {@link ArticleText#text()}.
 *
 * @param start the first code unit
 * @param end the one after the last
 */
public record TextRange(int start, int end) {

    public TextRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a stretch of text: %d to %d".formatted(start, end));
        }
    }

    /** The words of this stretch. */
    public String of(String text) {
        return text.substring(start, end);
    }

    TextRange to(TextRange last) {
        return new TextRange(Math.min(start, last.start), Math.max(end, last.end));
    }

    boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }
}
