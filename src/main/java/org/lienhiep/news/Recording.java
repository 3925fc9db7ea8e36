package org.lienhiep.news;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.reading.ArticleReader;
import org.lienhiep.news.reading.ArticleText;
import org.lienhiep.news.reading.Reading;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The main job: an article is read into proposals, a person confirms them, and in one transaction the meeting, the
 * elections, the article as its record and the figures it states are there and linked.
 */
@Service
@Transactional
public class Recording {

    private final ArticleReader reader = new ArticleReader();
    private final UnionVocabulary vocabulary;
    private final ReadingOffers offers;
    private final RecordingDrafts drafts;
    private final Articles articles;
    private final Confirmations confirmations;
    private final Access access;
    private final ApplicationEventPublisher events;

    Recording(
            UnionVocabulary vocabulary,
            ReadingOffers offers,
            RecordingDrafts drafts,
            Articles articles,
            Confirmations confirmations,
            Access access,
            ApplicationEventPublisher events) {
        this.vocabulary = vocabulary;
        this.offers = offers;
        this.drafts = drafts;
        this.articles = articles;
        this.confirmations = confirmations;
        this.access = access;
        this.events = events;
    }

    /** Reads an article for a union, and looks up what it may be about. Stores nothing. */
    @Transactional(readOnly = true)
    public ReadingOffer read(SourceText source, OrganisationId union) {
        access.require(Permission.RECORD_NEWS, union);
        var text = new ArticleText(
                source.text(), source.publishedOn(), source.publisher(), source.url(), source.title(), source.author());
        return offers.of(source, text.text(), reader.read(text, vocabulary.of(union)), union);
    }

    /**
     * Begins the review of an article that is recorded already, or goes on with the one that the person began.
     *
     * @return the draft in which it is reviewed
     */
    public UUID review(ArticleId id) {
        return drafts.of(id).orElseGet(() -> beginReview(id));
    }

    private UUID beginReview(ArticleId id) {
        var values = articles.edit(id).values();
        var union = requireNonNull(values.organisation());
        var source = new SourceText(
                requireNonNull(values.text()),
                values.title(),
                values.author(),
                values.publisher(),
                values.publishedOn(),
                values.url());
        return drafts.begin(
                union,
                id,
                requireNonNull(values.title()),
                source,
                read(source, union).reading());
    }

    /** The offer for a reading made before, with today's records looked up anew. */
    @Transactional(readOnly = true)
    public ReadingOffer resume(SourceText source, Reading reading, OrganisationId union) {
        access.require(Permission.RECORD_NEWS, union);
        return offers.of(source, ArticleText.normalise(source.text()), reading, union);
    }

    /**
     * Records an article and what a person confirmed of its reading, all or nothing, and with it ends the draft.
     *
     * @param draft where the person worked; that it is still there is what keeps a second press from recording twice
     * @param verdicts what was decided field by field, kept as the history of the evidence
     * @throws InvalidInput when something needed is missing; nothing is stored then
     */
    public Confirmation record(
            UUID draft,
            ArticleDraft article,
            Reading reading,
            Map<String, Verdict> verdicts,
            ConfirmedReading confirmed) {
        confirmations.check(confirmed);
        return confirm(create(draft, article), reading, verdicts, confirmed);
    }

    private ArticleId create(UUID draft, ArticleDraft article) {
        drafts.hold(draft);
        var id = articles.create(article);
        events.publishEvent(new DraftRecorded(draft, id));
        drafts.discard(draft);
        return id;
    }

    /**
     * The same for an article that is recorded already.
     *
     * @throws InvalidInput when something needed is missing; nothing is stored then
     */
    public Confirmation record(
            UUID draft, ArticleId article, Reading reading, Map<String, Verdict> verdicts, ConfirmedReading confirmed) {
        confirmations.check(confirmed);
        drafts.hold(draft);
        drafts.discard(draft);
        return confirm(article, reading, verdicts, confirmed);
    }

    /**
     * Records an article that tells of no meeting, and with it ends the draft; what was read is kept beside it.
     *
     * @throws InvalidInput when something needed is missing; nothing is stored then
     */
    public ArticleId recordWithoutMeeting(
            UUID draft,
            ArticleDraft article,
            Reading reading,
            Map<String, Verdict> verdicts,
            List<OrganisationId> mentions) {
        var id = create(draft, article);
        confirmations.keep(id, requireNonNull(article.organisation()), mentions, reading, verdicts);
        return id;
    }

    /**
     * Records an article for a union, without confirming anything of what it says. Title, author, newspaper and day
     * that its source does not name are taken from its text.
     *
     * @throws InvalidInput when something is missing or wrong; nothing is stored then
     */
    public RecordedArticle recordArticle(SourceText source, OrganisationId union) {
        var offer = read(source, union);
        var reading = offer.reading();
        var id = articles.create(new ArticleDraft(
                union,
                or(source.title(), or(reading.title(), Sentences.first(offer.text()))),
                or(source.author(), reading.author()),
                or(source.publisher(), reading.publisher()),
                or(source.publishedOn(), reading.publishedOn()),
                source.url(),
                offer.text()));
        return new RecordedArticle(
                id, offer.duplicates().stream().map(ArticleRow::id).toList());
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T read) {
        return said == null ? read : said;
    }

    /**
     * Confirms the reading of an article that is recorded. Doing it twice gives the same meeting and the same figures
     * once.
     *
     * @throws InvalidInput when something needed is missing; nothing is stored then
     */
    public Confirmation confirm(
            ArticleId id, Reading reading, Map<String, Verdict> verdicts, ConfirmedReading confirmed) {
        return confirmations.confirm(id, reading, verdicts, confirmed);
    }

    /**
     * Confirms a whole reading of an article that is recorded: a meeting that is recorded already for the same host,
     * day and kind is linked, else it is recorded. Doing it twice gives the same meeting and the same figures once.
     *
     * @param meeting the meeting it is about, when the person says so
     * @throws InvalidInput when it tells of no meeting or something needed is missing; nothing is stored then
     */
    public Confirmation confirm(ArticleId id, Reading reading, @Nullable MeetingId meeting) {
        var values = articles.edit(id).values();
        var text = requireNonNull(values.text());
        var offer = offers.of(SourceText.plain(text), text, reading, requireNonNull(values.organisation()));
        var taken = offer.reading();
        return confirm(id, taken, WholeReading.verdicts(taken), WholeReading.of(offer, meeting));
    }
}
