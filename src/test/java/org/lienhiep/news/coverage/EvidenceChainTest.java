package org.lienhiep.news.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.UiTest;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.activity.LoggedActivity;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.DecisionDraft;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.news.Confirmation;
import org.lienhiep.news.Recording;
import org.lienhiep.news.SampleArticle;
import org.lienhiep.news.SourceText;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.ReportEntry;
import org.lienhiep.reporting.evidence.CellEvidence;
import org.lienhiep.shell.MarkedText;
import org.springframework.beans.factory.annotation.Autowired;

/** From a figure, an election or a decision to the sentence of the article it came from. */
@SignedIn(Role.UNION_SECRETARY)
class EvidenceChainTest extends UiTest {

    private static final LocalDate DAY = LocalDate.of(2011, 8, 8);

    @Autowired
    private Meetings meetings;

    @Autowired
    private Recording recording;

    @Autowired
    private Indicators indicators;

    @Autowired
    private ReportEntry entry;

    @Autowired
    private CellEvidence evidence;

    private OrganisationId ls() {
        return union.id(SampleUnion.CODE);
    }

    private Confirmation confirmed() {
        var source = SourceText.plain(SampleArticle.REVIEW);
        return recording.confirm(
                recording.recordArticle(source, ls()).id(),
                recording.read(source, ls()).reading(),
                null);
    }

    private List<String> quoteMarks() {
        return find(Anchor.class).withClassName("quote-mark").all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    @Test
    void twoClicksLeadFromAFigureOfTheDashboardToTheHighlightedSentence() {
        confirmed();
        open("?org=LS&period=2011-H1");
        open(link("figures/LS/dissemination_sessions/"));
        open(find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains("?quote="))
                .findFirst()
                .orElseThrow());

        var text = find(MarkedText.class).single().getElement();
        assertThat(text.getProperty("active")).isEqualTo("quote");
        var sentence = "Trong 6 tháng đầu năm, các hội thành viên đã tổ chức trên 90 buổi";
        assertThat(text.getProperty("marks"))
                .contains("\"start\":" + SampleArticle.REVIEW.indexOf(sentence))
                .contains("\"key\":\"quote\"");
    }

    @Test
    void anArticleAmongASocietysEvidenceLeadsToItsSentenceFromTheFigure() {
        var article = confirmed().article();
        var society = union.id(SampleUnion.JOURNALISTS);
        var period = HalfYear.parse("2011-H1");
        var talks = indicators.byCode("dissemination_sessions").orElseThrow().id();
        union.as(Role.SOCIETY_SECRETARY, SampleUnion.JOURNALISTS, () -> {
            entry.saveCell(society, period, talks, CellDraft.number(12), 0);
            var logged = new LoggedActivity(article, society, DAY, "Nhìn lại nửa năm", null, null);
            evidence.link(society, period, talks, List.of(logged));
        });

        open("figures/LS/dissemination_sessions/2011-H1");

        var list = find(Div.class).withClassName("figure-evidence").single();
        assertThat(textOf(list)).contains("trên 90 buổi");
        assertThat(find(Anchor.class).from(list).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.startsWith("articles/" + article + "?quote="));
    }

    @Test
    void anElectionLeadsToTheSentenceFromTheMeetingAndFromTheTenure() {
        var done = confirmed();

        open("meetings/" + done.meeting());
        assertThat(quoteMarks()).isNotEmpty().allMatch(href -> href.startsWith("articles/" + done.article()));
        open("leadership/LS?asOf=2012-01-01");
        assertThat(quoteMarks()).isNotEmpty();
    }

    @Test
    void aDecisionLeadsToItsSentenceAlsoOnceItsWordsAreMoreFormal() {
        var text = SampleArticle.REVIEW
                + "\nHội nghị đã thống nhất thành lập quỹ hỗ trợ sáng tạo kỹ thuật của thanh thiếu niên trong tỉnh.\n";
        var source = SourceText.plain(text);
        var reading = recording.read(source, ls()).reading();
        assertThat(reading.decisions()).isNotEmpty();
        var done = recording.confirm(recording.recordArticle(source, ls()).id(), reading, null);
        var decisions = meetings.get(done.meeting()).values().decisions();
        open("meetings/" + done.meeting());
        assertThat(quoteMarks()).hasSizeGreaterThanOrEqualTo(decisions.size());

        open("decisions/" + decisions.getFirst().id());
        assertThat(quoteMarks()).isNotEmpty();
        var stored = meetings.edit(done.meeting());
        var formal = new ArrayList<>(stored.values().decisions());
        var first = formal.getFirst();
        formal.set(
                0,
                new DecisionDraft(
                        first.id(),
                        first.number(),
                        "Thông qua: " + first.text(),
                        first.owner(),
                        first.due(),
                        first.state()));
        meetings.update(done.meeting(), stored.values().with(draft -> draft.decisions(formal)), stored.version());
        open("decisions/" + decisions.getFirst().id());
        assertThat(quoteMarks()).isNotEmpty();
    }

    @Test
    void aWrongStretchOfTextInAnAddressIsIgnored() {
        var id = confirmed().article();
        for (var nonsense : List.of("99999-100000", "5-2", "a-b", "-1-3", "0-99999999999")) {
            open("articles/" + id + "?quote=" + nonsense);
            assertThat(texts(H1.class)).isEqualTo("Liên hiệp hội tỉnh nhìn lại nửa năm hoạt động");
        }
    }
}
