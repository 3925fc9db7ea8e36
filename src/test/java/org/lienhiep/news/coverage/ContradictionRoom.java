package org.lienhiep.news.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleReports;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.Articles;
import org.lienhiep.news.Recording;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.news.SampleArticle;
import org.lienhiep.news.SourceText;
import org.springframework.beans.factory.annotation.Autowired;

/** A union whose articles, meetings and reports may say different things. */
@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
abstract class ContradictionRoom {

    static final HalfYear REVIEWED = HalfYear.parse("2011-H1");
    static final HalfYear HELD = HalfYear.parse("2011-H2");
    static final LocalDate DAY = LocalDate.of(2011, 8, 8);

    @Autowired
    Contradictions contradictions;

    @Autowired
    Pairs pairs;

    @Autowired
    Recording recording;

    @Autowired
    RecordingDrafts drafts;

    @Autowired
    Articles articles;

    @Autowired
    Meetings meetings;

    @Autowired
    SampleReports samples;

    @Autowired
    AuditTrail trail;

    @Autowired
    SampleUnion union;

    OrganisationId ls() {
        return union.id(SampleUnion.CODE);
    }

    ArticleId confirmed(MeetingId meeting) {
        var source = SourceText.plain(SampleArticle.REVIEW);
        var id = recording.recordArticle(source, ls()).id();
        recording.confirm(id, recording.read(source, ls()).reading(), meeting);
        return id;
    }

    /** An article that is linked and whose values nobody took over. */
    ArticleId linked(String text, MeetingId meeting) {
        var offer = recording.read(SourceText.plain(text), ls());
        var draft = drafts.begin(ls(), "x", offer.source(), offer.reading());
        var id = recording.recordWithoutMeeting(
                draft,
                new ArticleDraft(ls(), "Sơ kết", null, "Báo Lạng Sơn", DAY, null, text),
                offer.reading(),
                Map.of(),
                List.of());
        articles.link(id, meeting);
        return id;
    }

    MeetingId review(LocalDate day, Integer societies) {
        return meetings.create(MeetingDraft.of(MeetingKind.HALF_YEAR_REVIEW, ls())
                .with(draft -> draft.heldOn(day)
                        .state(MeetingState.HELD)
                        .period(REVIEWED)
                        .societiesAttending(societies)));
    }

    void approved(String society, long talks) {
        samples.approved(society, REVIEWED, talks);
    }

    List<Contradiction> found() {
        return contradictions.of(ls(), HELD);
    }
}
