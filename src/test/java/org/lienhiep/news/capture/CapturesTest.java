package org.lienhiep.news.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.Statements;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Sha256;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.Recording;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.news.SampleArticle;
import org.lienhiep.news.fetch.FetchProgress;
import org.lienhiep.news.fetch.Newspaper;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class CapturesTest {

    private static final String HOSTILE = """
            <h1>Hội nghị</h1><p onclick="alert(1)" style="background:url(https://xau.example)">Liên hiệp hội tỉnh họp.</p>
            <script>alert(2)</script><a href="javascript:alert(3)">liên kết</a><img src=x onerror=alert(4)>
            <svg onload=alert(5)><script>alert(6)</script></svg><meta http-equiv=refresh content="0;url=https://xau.example">
            <iframe src="https://xau.example"></iframe><form action="https://xau.example"><input name=a></form>
            <math><mtext><table><mglyph><style><img src=x onerror=alert(7)></style></mglyph></table></mtext></math>
            <b>Đậm</b><noscript><p title="</noscript><img src=x onerror=alert(8)>"></noscript>""";

    @Autowired
    private Captures captures;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private ArticleDuplicates duplicates;

    @Autowired
    private Copies copies;

    @Autowired
    private Recording recording;

    @Autowired
    private RecordingDrafts drafts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SampleUnion union;

    private ArticleId record(Captured captured) {
        return captures.record(captured, union.id(SampleUnion.CODE)).id();
    }

    private static void refused(String message, Runnable work) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(work::run).satisfies(invalid -> assertThat(
                        invalid.problems())
                .extracting(InvalidInput.Problem::field, InvalidInput.Problem::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("url", message)));
    }

    @Test
    void aPageIsFetchedAndKnownByEveryAddressThatLedToIt() {
        try (var newspaper = new Newspaper()) {
            newspaper
                    .status("/ngan", 301, Map.of("Location", "/bai"))
                    .page(
                            "/bai",
                            "<link rel=canonical href='https://bao.example/bai'><h1>Hội nghị</h1><p>Liên hiệp hội họp.");

            var captured = captures.fetch(newspaper.url("/ngan"), FetchProgress.NONE);

            assertThat(captured.source().text()).isEqualTo("Hội nghị\n\nLiên hiệp hội họp.");
            assertThat(captured.addresses())
                    .contains("https://bao.example/bai", newspaper.url("/ngan"), newspaper.url("/bai"));
            record(captured);
            assertThat(duplicates.of("Chữ khác hẳn", "http://www.bao.example/bai?utm_source=x"))
                    .as("the page's own address, not the one it was fetched from")
                    .isEmpty();
            assertThat(duplicates.of("Chữ khác hẳn", List.of(newspaper.url("/bai") + "?fbclid=1")))
                    .extracting(Duplicate::reason)
                    .containsExactly(Duplicate.Reason.ADDRESS);
        }
    }

    @Test
    void whyAPageIsNotFetchedIsSaidAtItsAddress() {
        refused("news.fetch.refused.not-public", () -> captures.fetch("http://127.0.0.1/", FetchProgress.NONE));
        refused("news.fetch.refused.scheme", () -> captures.fetch("file:///etc/passwd", FetchProgress.NONE));
        try (var newspaper = new Newspaper()) {
            newspaper.page("/trong", "<script>x()</script>");
            refused("news.source.empty", () -> captures.fetch(newspaper.url("/trong"), FetchProgress.NONE));
        }
    }

    @Test
    void nothingOfACopyExecutesOrLoads() {
        var article = record(SourceTexts.capturePage(HOSTILE, "https://bao.example/1"));

        assertThat(snapshots.of(article)).singleElement().satisfies(copy -> {
            assertThat(copy.html())
                    .contains("<h2>Hội nghị</h2>", "<p>Liên hiệp hội tỉnh họp.</p>", "<strong>Đậm</strong>")
                    .doesNotContainIgnoringCase(
                            "alert", "script", "onclick", "onerror", "href", "src", "style", "svg", "iframe", "form",
                            "meta", "xau.example");
            assertThat(HexFormat.of().formatHex(copy.original().sha256()))
                    .isEqualTo(Sha256.hex(HOSTILE.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            assertThat(copy.url()).isEqualTo("https://bao.example/1");
        });
    }

    @Test
    void aCopyIsCleanedAgainWhenItIsRead() {
        var article = record(SourceTexts.capturePage("<p>Liên hiệp hội họp.</p>", null));
        jdbc.sql("update article_snapshot set html = '<p onclick=x()>Một</p><script>y()</script>'").update();

        assertThat(snapshots.of(article).getFirst().html()).isEqualTo("<p>Một</p>");
    }

    @Test
    void theCopyGoesWithTheDraftUntilTheArticleIsRecorded() {
        var draft = captures.begin(
                union.id(SampleUnion.CODE), SourceTexts.captureFile("bai.txt", SampleArticle.REVIEW.getBytes(
                        java.nio.charset.StandardCharsets.UTF_8)), "?");
        assertThat(snapshots.ofDraft(draft)).hasValueSatisfying(copy -> assertThat(copy.original().name())
                .isEqualTo("bai.txt"));
        var kept = drafts.get(draft);

        var article = recording.recordWithoutMeeting(
                draft,
                new ArticleDraft(kept.union(), "Nửa năm", null, null, null, null, kept.source().text()),
                kept.reading(),
                Map.of(),
                List.of());

        assertThat(snapshots.of(article)).hasSize(1);
        assertThat(drafts.own()).isEmpty();
        var given = captures.begin(union.id(SampleUnion.CODE), SourceTexts.capturePasted("Bài thứ hai.", null), "?");
        drafts.discard(given);
        assertThat(jdbc.sql("select count(*) from article_snapshot").query(Integer.class).single())
                .as("a draft given up takes its copy along")
                .isEqualTo(1);
    }

    @Test
    void nearlyTheSameTextOfAnotherNewspaperIsNotedInsteadOfASecondArticle() {
        var article = record(SourceTexts.captureWords(SampleArticle.REVIEW, "https://bao.example/1"));
        var copy = SampleArticle.REVIEW.replace("nhìn lại nửa năm", "sơ kết nửa năm") + "\n\nTheo Báo tỉnh";

        var found = new java.util.concurrent.atomic.AtomicReference<List<Duplicate>>(List.of());
        assertThat(Statements.during(() -> found.set(duplicates.of(copy, "https://khac.example/9"))))
                .isLessThanOrEqualTo(2);
        assertThat(found.get()).singleElement().satisfies(duplicate -> {
            assertThat(duplicate.article()).isEqualTo(article);
            assertThat(duplicate.reason()).isEqualTo(Duplicate.Reason.NEARLY);
            assertThat(duplicate.likeness()).isBetween(TextSignature.SAME, 1.0);
        });

        copies.add(article, "Báo Khác", "https://khac.example/9", LocalDate.of(2011, 8, 10));

        assertThat(copies.of(article)).extracting(Copies.Copy::name).containsExactly("Báo Khác");
        assertThat(duplicates.of("Chữ khác hẳn", "https://m.khac.example/9"))
                .extracting(Duplicate::reason)
                .containsExactly(Duplicate.Reason.ADDRESS);
        copies.remove(article, copies.of(article).getFirst().id());
        assertThat(copies.of(article)).isEmpty();
    }

    @Test
    void aCopyNeedsANameOrAnAddressOfTheWeb() {
        var article = record(SourceTexts.captureWords(SampleArticle.REVIEW, null));

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> copies.add(article, null, null, null));
        refused("shell.website.form", () -> copies.add(article, "Báo", "javascript:alert(1)", null));
    }

    @Test
    void whatEarlierVersionsRecordedIsFoundTooAfterTheStart() {
        var article = record(SourceTexts.captureWords(SampleArticle.REVIEW, null));
        jdbc.sql("delete from article_signature").update();

        assertThat(duplicates.computeMissing(10)).isEqualTo(1);

        assertThat(duplicates.of(SampleArticle.REVIEW + " Theo báo tỉnh", List.of()))
                .extracting(Duplicate::article)
                .containsExactly(article);
    }

    @Test
    @SignedIn(value = Role.SOCIETY_SECRETARY, at = SampleUnion.JOURNALISTS)
    void whoKeepsNoNewsFetchesNothing() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> captures.fetch("https://bao.example", FetchProgress.NONE));
    }
}
