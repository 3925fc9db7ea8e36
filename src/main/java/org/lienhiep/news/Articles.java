package org.lienhiep.news;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.OrganisationTree;
import org.lienhiep.access.Permission;
import org.lienhiep.access.References;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.reporting.FigureSource;
import org.lienhiep.reporting.StatedFigures;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** News articles: recorded once, found again by their words, linked to the meetings that they record. */
@Service
@Transactional
public class Articles {

    private final ArticleRepository repository;
    private final ArticleQueries queries;
    private final StoredLinks links;
    private final StoredReadings readings;
    private final Meetings meetings;
    private final StatedFigures figures;
    private final Access access;
    private final AuditTrail trail;
    private final OrganisationTree tree;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    Articles(
            ArticleRepository repository,
            ArticleQueries queries,
            StoredLinks links,
            StoredReadings readings,
            Meetings meetings,
            StatedFigures figures,
            Access access,
            AuditTrail trail,
            OrganisationTree tree,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.links = links;
        this.readings = readings;
        this.meetings = meetings;
        this.figures = figures;
        this.access = access;
        this.trail = trail;
        this.tree = tree;
        this.json = json;
        this.events = events;
    }

    /** One page of the articles that the person may see. */
    @Transactional(readOnly = true)
    public List<ArticleRow> list(ListQuery<ArticleFilter, ArticleOrder> query) {
        return queries.rows(query, access.scope(Permission.READ), below(query.filter()));
    }

    /** How many articles {@link #list} has in all. */
    @Transactional(readOnly = true)
    public int count(ArticleFilter filter) {
        return queries.count(filter, access.scope(Permission.READ), below(filter));
    }

    private Set<OrganisationId> below(ArticleFilter filter) {
        return filter.about() == null ? Set.of() : tree.withAllBelow(filter.about());
    }

    /** How many articles that the person may see tell of each of these meetings; those without any are missing. */
    @Transactional(readOnly = true)
    public Map<MeetingId, Integer> countsOf(Collection<MeetingId> meetings) {
        return links.countsOf(meetings, access.scope(Permission.READ));
    }

    /** These articles, as far as the person may see them. */
    @Transactional(readOnly = true)
    public List<ArticleRow> named(Collection<ArticleId> ids) {
        return queries.byIds(ids, access.scope(Permission.READ));
    }

    /**
     * Everything about one article.
     *
     * @throws NotFound when there is none or the person may not see it
     */
    @Transactional(readOnly = true)
    public ArticleDetails get(ArticleId id) {
        var article = visible(id);
        var reading = readings.of(id)
                .map(stored -> json.readValue(stored, Reading.class))
                .orElse(null);
        return new ArticleDetails(
                id,
                article.values(),
                links.meetingsOf(id),
                links.mentionsOf(id),
                reading,
                article.version(),
                article.stamp());
    }

    /** The values for a form. */
    @Transactional(readOnly = true)
    public Versioned<ArticleDraft> edit(ArticleId id) {
        var article = editable(id);
        return new Versioned<>(article.values(), article.version());
    }

    /**
     * Records an article.
     *
     * @throws InvalidInput when something is missing or wrong
     */
    public ArticleId create(ArticleDraft draft) {
        ArticleRules.check(draft);
        access.require(Permission.RECORD_NEWS, requireNonNull(draft.organisation()));
        return save(new Article(draft));
    }

    /**
     * Changes what is recorded about an article.
     *
     * @param version the version the person had before him
     * @throws InvalidInput when something is missing or wrong
     * @throws StaleRecord when someone else changed it meanwhile
     */
    public void update(ArticleId id, ArticleDraft draft, int version) {
        var article = editable(id);
        article.requireVersion(version);
        ArticleRules.check(draft);
        access.require(Permission.RECORD_NEWS, requireNonNull(draft.organisation()));
        if (!Objects.equals(article.values().text(), draft.text())) {
            readings.forgetPlaces(id);
        }
        article.change(draft);
        save(article);
    }

    private ArticleId save(Article article) {
        var id = repository.saveAndFlush(article).id();
        var values = article.values();
        events.publishEvent(new ArticleSaved(id, article.organisation(), values.url(), requireNonNull(values.text())));
        return id;
    }

    /**
     * Deletes an article with its links to meetings and the figures it states; the meetings stay.
     *
     * @throws InvalidInput naming what else refers to it
     */
    public void delete(ArticleId id) {
        var article = editable(id);
        figures.replace(FigureSource.of(id), List.of());
        References.guard(() -> {
            repository.delete(article);
            repository.flush();
        });
    }

    /**
     * Says that an article records a meeting; says it once, however often.
     *
     * @throws NotFound when the person may not see the meeting
     */
    public void link(ArticleId id, MeetingId meeting) {
        link(editable(id), meeting);
    }

    void link(Article article, MeetingId meeting) {
        var name = meetings.get(meeting).name().vi();
        if (links.link(article.id(), meeting, access.actor().displayName())) {
            trail.changed(article.auditSubject(), "meetings", null, name, null);
        }
    }

    /** Takes back that an article records a meeting. */
    public void unlink(ArticleId id, MeetingId meeting) {
        var article = editable(id);
        if (links.unlink(id, meeting)) {
            var name = meetings.rows(List.of(meeting)).stream()
                    .map(row -> row.name().vi())
                    .findFirst()
                    .orElse("?");
            trail.changed(article.auditSubject(), "meetings", name, null, null);
        }
    }

    /** Articles recorded already that are the same: from the same address, or the same word by word. */
    @Transactional(readOnly = true)
    public List<ArticleRow> same(@Nullable String url, String text) {
        return queries.same(
                url == null ? null : CanonicalUrl.of(url), Checksum.of(text), access.scope(Permission.READ));
    }

    /** An article that nobody else confirms meanwhile. */
    Article lock(ArticleId id) {
        editable(id);
        return repository.lock(id.value()).orElseThrow(() -> new NotFound("article", id));
    }

    private Article visible(ArticleId id) {
        return repository
                .findById(id.value())
                .filter(article -> access.may(Permission.READ, article.organisation()))
                .orElseThrow(() -> new NotFound("article", id));
    }

    private Article editable(ArticleId id) {
        var article = visible(id);
        access.require(Permission.RECORD_NEWS, article.organisation());
        return article;
    }
}
