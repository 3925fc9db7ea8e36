package org.lienhiep.demo;

import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.news.Recording;
import org.lienhiep.news.capture.SourceTexts;
import org.springframework.stereotype.Component;

/** Records the articles as the main job does: each is read, and all that was read is confirmed. */
@Component
class DemoArticles {

    private final DemoFiles files;
    private final Recording recording;

    DemoArticles(DemoFiles files, Recording recording) {
        this.files = files;
        this.recording = recording;
    }

    void record(OrganisationId union) {
        for (var page : files.articles()) {
            var source = SourceTexts.html(page, null);
            var article = recording.recordArticle(source, union).id();
            var offer = recording.read(source, union);
            var meeting =
                    offer.meetings().stream().map(MeetingRow::id).findFirst().orElse(null);
            recording.confirm(article, offer.reading(), meeting);
        }
    }
}
