package org.lienhiep.news;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.event.ElectionRecorded;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingFilter;
import org.lienhiep.meeting.MeetingOrder;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.news.ConfirmedReading.ConfirmedCount;
import org.lienhiep.reporting.FigureSource;
import org.lienhiep.reporting.StatedFigures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;

@IntegrationTest
@RecordApplicationEvents
@SignedIn(Role.UNION_SECRETARY)
class RecordingTest {

    private static final LocalDate DAY = LocalDate.of(2011, 8, 8);

    @Autowired
    private Recording recording;

    @Autowired
    private RecordingDrafts drafts;

    @Autowired
    private Articles articles;

    @Autowired
    private Meetings meetings;

    @Autowired
    private StatedFigures figures;

    @Autowired
    private SampleUnion union;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private PlatformTransactionManager transactions;

    private OrganisationId ls() {
        return union.id(SampleUnion.CODE);
    }

    private ReadingOffer offer() {
        return recording.read(SourceText.plain(SampleArticle.REVIEW).at("https://bao.example/so-ket"), ls());
    }

    private UUID draft(ReadingOffer offer) {
        return drafts.begin(ls(), "x", offer.source(), offer.reading());
    }

    private ArticleDraft article(ReadingOffer offer) {
        return new ArticleDraft(
                ls(), offer.reading().title(), null, null, null, offer.source().url(), offer.text());
    }

    private Confirmation record(ReadingOffer offer, ConfirmedReading confirmed) {
        return recording.record(draft(offer), article(offer), offer.reading(), Map.of(), confirmed);
    }

    private List<MeetingRow> allMeetings() {
        return meetings.list(new ListQuery<>(MeetingFilter.of(ls()), MeetingOrder.HELD_ON, true, Locale.ROOT, 0, 50));
    }

    private int allArticles() {
        return articles.count(ArticleFilter.ALL);
    }

    @Test
    void readingFindsTheSocietiesInTheRegisterAndStoresNothing() {
        var offer = offer();

        assertThat(requireNonNull(offer.host()).code()).isEqualTo(SampleUnion.CODE);
        assertThat(requireNonNull(offer.organisation("Hội Nhà báo")).code()).isEqualTo(SampleUnion.JOURNALISTS);
        assertThat(offer.meetings()).isEmpty();
        assertThat(offer.duplicates()).isEmpty();
        assertThat(allArticles()).isZero();
        assertThat(allMeetings()).isEmpty();
    }

    @Test
    void confirmingRecordsMeetingArticleElectionAndFiguresTogether() {
        var offer = offer();

        var done = record(offer, WholeReading.of(offer, null));

        var meeting = meetings.get(done.meeting()).values();
        assertThat(done.created()).isTrue();
        assertThat(meeting.kind()).isEqualTo(MeetingKind.HALF_YEAR_REVIEW);
        assertThat(meeting.heldOn()).isEqualTo(DAY);
        assertThat(meeting.period()).isEqualTo(new HalfYear(2011, 1));
        assertThat(meeting.hosts()).containsExactly(ls());
        assertThat(meeting.societiesAttending()).isEqualTo(20);
        assertThat(articles.get(done.article()).meetings()).containsExactly(done.meeting());
        assertThat(articles.get(done.article()).mentions())
                .contains(ls(), union.id(SampleUnion.JOURNALISTS), union.id(SampleUnion.LEARNING));
        assertThat(events.stream(ElectionRecorded.class)).singleElement().satisfies(elected -> {
            assertThat(elected.organisation()).isEqualTo(ls());
            assertThat(elected.personName()).isEqualTo("Nông Thị Hoa");
            assertThat(elected.postTitle()).isEqualTo("Chủ tịch");
            assertThat(elected.body()).isNull();
            assertThat(elected.termFrom()).isEqualTo(2008);
            assertThat(elected.electedOn()).isEqualTo(DAY);
        });
        assertThat(figures.of(FigureSource.of(done.article()))).anySatisfy(stated -> {
            assertThat(stated.organisation()).isEqualTo(ls());
            assertThat(stated.period()).isEqualTo(new HalfYear(2011, 1));
            assertThat(stated.figure().value()).isEqualByComparingTo(BigDecimal.valueOf(90));
            assertThat(stated.figure().qualifier()).isEqualTo(Qualifier.AT_LEAST);
            assertThat(stated.quote()).startsWith("Trong 6 tháng đầu năm").endsWith("nông dân.");
        });
    }

    @Test
    void confirmingTwiceIsConfirmingOnce() {
        var offer = offer();
        var article = articles.create(article(offer));

        var first = recording.confirm(article, offer.reading(), null);
        var second = recording.confirm(article, offer.reading(), null);

        assertThat(first.created()).isTrue();
        assertThat(second.created()).isFalse();
        assertThat(second.meeting()).isEqualTo(first.meeting());
        assertThat(allMeetings()).hasSize(1);
        assertThat(figures.of(FigureSource.of(article))).hasSize(first.figures());
        assertThat(meetings.get(first.meeting()).values().elections()).hasSize(1);
    }

    @Test
    void aDraftIsRecordedOnceHoweverOftenThePersonPresses() {
        var offer = offer();
        var draft = draft(offer);
        var confirmed = WholeReading.of(offer, null);
        recording.record(draft, article(offer), offer.reading(), Map.of(), confirmed);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> recording.record(draft, article(offer), offer.reading(), Map.of(), confirmed))
                .withMessageContaining("news.draft.gone");
        assertThat(drafts.own()).isEmpty();
        assertThat(allArticles()).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsNamedFieldByField() {
        var offer = offer();
        var nothing = new SampleConfirmation().made();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> record(offer, nothing))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("kind", "host", "heldOn"));
    }

    /** Draft, article, meeting and figures are one transaction: once it can only be rolled back, nothing of them stays. */
    @Test
    void aMeetingThatIsRefusedTakesEverythingElseBackWithIt() {
        var offer = offer();
        var whole = WholeReading.of(offer, null);
        var backwards = SampleConfirmation.ofMeeting(whole)
                .heldUntil(DAY.minusDays(1))
                .period(whole.period())
                .counts(whole.counts())
                .made();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> record(offer, backwards))
                .satisfies(invalid ->
                        assertThat(invalid.problems().getFirst().field()).isEqualTo("heldUntil"));
        assertThat(transactions.getTransaction(null).isRollbackOnly()).isTrue();
    }

    @Test
    void figuresNeedTheHalfYearThatTheyAreAbout() {
        var offer = offer();
        var whole = WholeReading.of(offer, null);
        var undated = SampleConfirmation.ofMeeting(whole).counts(whole.counts()).made();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> record(offer, undated))
                .withMessageContaining("news.recording.period");
    }

    @Test
    void aMeetingOfAnotherUnionIsNotRecordedHere() {
        var offer = offer();
        var whole = WholeReading.of(offer, null);
        var foreign = SampleConfirmation.ofMeeting(whole)
                .host(union.id(SampleUnion.OTHER_UNION))
                .made();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> record(offer, foreign))
                .withMessageContaining("news.recording.host.foreign");
    }

    @Test
    void aMeetingThatIsRecordedAlreadyIsOfferedLinkedAndFilledIn() {
        var planned = meetings.create(MeetingDraft.of(MeetingKind.HALF_YEAR_REVIEW, ls())
                .with(draft -> draft.heldOn(DAY).place("Hội trường lớn").state(MeetingState.PLANNED)));

        var offer = offer();
        assertThat(requireNonNull(offer.sameMeeting()).id()).isEqualTo(planned);
        var done = record(offer, WholeReading.of(offer, null));

        var meeting = meetings.get(planned).values();
        assertThat(done.created()).isFalse();
        assertThat(done.meeting()).isEqualTo(planned);
        assertThat(meeting.place()).isEqualTo("Hội trường lớn");
        assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
        assertThat(meeting.societiesAttending()).isEqualTo(20);
        assertThat(meeting.elections()).hasSize(1);
    }

    @Test
    void theSameArticleIsOfferedAsADuplicateByAddressAndByWords() {
        var offer = offer();
        record(offer, WholeReading.of(offer, null));

        var sameAddress = SourceText.plain("Một bài khác hẳn.").at("http://www.bao.example/so-ket/?utm_source=zalo");
        var sameWords =
                SourceText.plain(SampleArticle.REVIEW.toUpperCase(Locale.ROOT).replace(",", " ,"));
        assertThat(recording.read(sameAddress, ls()).duplicates()).hasSize(1);
        assertThat(recording.read(sameWords, ls()).duplicates()).hasSize(1);
    }

    @Test
    void aSecondReadingReplacesTheFiguresOfTheFirst() {
        var offer = offer();
        var whole = WholeReading.of(offer, null);
        var done = record(offer, whole);
        var one = whole.counts().getFirst();
        var corrected = new ArrayList<ConfirmedCount>();
        corrected.add(new ConfirmedCount(
                one.label(), null, BigDecimal.valueOf(95), Qualifier.EXACT, one.unit(), one.quote()));

        var again = SampleConfirmation.ofMeeting(whole)
                .period(whole.period())
                .counts(corrected)
                .made();
        recording.confirm(done.article(), offer.reading(), Map.of(), again);

        assertThat(figures.of(FigureSource.of(done.article())))
                .singleElement()
                .satisfies(stated -> assertThat(stated.figure().value()).isEqualByComparingTo("95"));
    }

    @Test
    void anArticleWithoutMeetingIsRecordedForItself() {
        var offer = recording.read(SourceText.plain(SampleArticle.NO_MEETING), ls());
        assertThat(offer.reading().meeting()).isNull();

        var id = recording.recordWithoutMeeting(
                draft(offer), article(offer), offer.reading(), Map.of(), List.of(union.id(SampleUnion.LEARNING)));

        assertThat(articles.get(id).meetings()).isEmpty();
        assertThat(articles.get(id).mentions()).containsExactly(union.id(SampleUnion.LEARNING));
        assertThat(allMeetings()).isEmpty();
    }

    @Test
    @SignedIn(value = Role.SOCIETY_SECRETARY, at = SampleUnion.JOURNALISTS)
    void aSocietysSecretaryDoesNotRecordNews() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::offer);
    }

    @Test
    @SignedIn(Role.LEADER)
    void aLeaderDoesNotRecordNews() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::offer);
    }
}
