package org.lienhiep.news.reading;

import java.util.Objects;

/** Tells texts that speak of many meetings and report none: papers, chronicles. */
final class Genres {

    private static final Phrases<String> PAPERS = WordList.read("events.txt").phrases("papers-titled");
    private static final int START = 3;
    private static final int DAYS_OF_CHRONICLE = 3;
    private static final int YEARS_OF_CHRONICLE = 2;

    private Genres() {}

    static boolean isNoNews(Article article) {
        return isPaper(article) || isChronicle(article);
    }

    /** "Báo cáo về sửa đổi điều lệ …" in small letters; "Kế hoạch hóa gia đình" is no plan. */
    private static boolean isPaper(Article article) {
        var sentences = article.page().sentences();
        if (sentences.isEmpty() || !sentences.getFirst().isTitle()) {
            return false;
        }
        int from = sentences.getFirst().from();
        return PAPERS.startsAt(article.tokens(), from) && OrganisationNames.listedAt(article.tokens(), from) == null;
    }

    /** Paragraph after paragraph begins with a day, and years lie between the first and the last. */
    private static boolean isChronicle(Article article) {
        var paragraphs = article.body().stream().filter(Sentence::first).toList();
        var years = paragraphs.stream()
                .flatMap(sentence -> article.marks().dates().within(sentence.from(), sentence.from() + START).stream())
                .map(DateMention::first)
                .filter(Objects::nonNull)
                .mapToInt(DateReader.Day::year)
                .filter(year -> year != 0)
                .summaryStatistics();
        return years.getCount() >= DAYS_OF_CHRONICLE
                && 2 * years.getCount() >= paragraphs.size()
                && years.getMax() - years.getMin() >= YEARS_OF_CHRONICLE;
    }
}
