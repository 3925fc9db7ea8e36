package org.lienhiep.news.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lienhiep.kernel.duty.Duties;
import org.lienhiep.kernel.duty.Duty;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.UnfinishedNews;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells the desk of whoever records news what waits: recordings he began, and articles of the last months that record no
 * meeting. What is older was let be.
 */
@Component
@Order(70)
class WaitingNews implements Duties {

    private static final int DAYS_BACK = 90;

    private final UnfinishedNews unfinished;

    WaitingNews(UnfinishedNews unfinished) {
        this.unfinished = unfinished;
    }

    @Override
    public List<Duty> waiting(OrganisationId organisation, LocalDate day, int limit) {
        return unfinished.of(organisation, day.minusDays(DAYS_BACK), day, limit).stream()
                .flatMap(WaitingNews::duty)
                .limit(limit)
                .toList();
    }

    private static Stream<Duty> duty(UnfinishedNews.Line line) {
        if (line.draft() != null) {
            var path = ArticleLinks.resume(line.draft());
            return Stream.of(new Duty("news.duty.draft", line.title(), line.organisation(), null, path));
        }
        if (line.article() == null) {
            return Stream.empty();
        }
        var subject =
                line.day() == null ? line.title() : Formats.of(I18n.reader()).day(line.day()) + " · " + line.title();
        return Stream.of(
                new Duty("news.duty.unlinked", subject, line.organisation(), null, ArticleLinks.page(line.article())));
    }
}
