package org.lienhiep.news.coverage.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.news.Articles;
import org.lienhiep.news.Recording;
import org.lienhiep.news.ui.ArticleLinks;
import org.springframework.stereotype.Component;

/** Takes the person to the review of a recorded article, for the meeting that it is linked to. */
@Component
class ArticleReview {

    private final Recording recording;
    private final Articles articles;

    ArticleReview(Recording recording, Articles articles) {
        this.recording = recording;
        this.articles = articles;
    }

    void begin(ArticleId article) {
        var meetings = articles.get(article).meetings();
        var draft = recording.review(article);
        var page = new Location(
                meetings.isEmpty() ? ArticleLinks.resume(draft) : ArticleLinks.resume(draft, meetings.getFirst()));
        UI.getCurrent().navigate(page.getPath(), page.getQueryParameters());
    }
}
