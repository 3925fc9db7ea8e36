package org.lienhiep.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.ArticleDetails;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.Articles;
import org.lienhiep.news.Quotations;
import org.lienhiep.news.Recording;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.news.reading.TextRange;
import org.lienhiep.reporting.FigureSource;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.StatedFigures;
import org.lienhiep.shell.Fact;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.HistoryPanel;
import org.lienhiep.shell.MarkedText;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.PagePanels;
import org.lienhiep.shell.RecordButtons;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.Section;

/** One article: its text with the words that records rest on, the meetings it records, the figures it states. */
@Route(ArticleLinks.LIST + "/:id")
@PermitAll
class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The key of the mark around the sentence that a link elsewhere leads to. */
    private static final String QUOTE = "quote";

    private final Articles articles;
    private final Recording recording;
    private final Quotations quotations;
    private final StatedFigures figures;
    private final Indicators indicators;
    private final Access access;
    private final AuditTrail trail;
    private final RecordCatalog catalog;
    private final PagePanels panels;
    private final transient CaptureServices capture;
    private String title = "";
    private @Nullable TextRange quoted;

    ArticleView(
            Articles articles,
            Recording recording,
            Quotations quotations,
            StatedFigures figures,
            Indicators indicators,
            Access access,
            AuditTrail trail,
            RecordCatalog catalog,
            PagePanels panels,
            CaptureServices capture) {
        this.articles = articles;
        this.recording = recording;
        this.quotations = quotations;
        this.figures = figures;
        this.indicators = indicators;
        this.access = access;
        this.trail = trail;
        this.catalog = catalog;
        this.panels = panels;
        this.capture = capture;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var details = articles.get(id(event.getRouteParameters().get("id").orElse("")));
        var stored = Objects.requireNonNull(details.values().text());
        quoted = QuotedWords.in(event, stored)
                .map(words -> quotations.sentence(stored, words))
                .orElse(null);
        show(details);
    }

    static ArticleId id(String text) {
        try {
            return ArticleId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("article", text);
        }
    }

    private void show(ArticleDetails details) {
        var values = details.values();
        title = Objects.requireNonNull(values.title());
        removeAll();
        var beside = new Div(new LinkedMeetings(
                articles,
                access,
                catalog,
                details,
                () -> show(articles.get(details.id())),
                () -> UI.getCurrent().navigate(ArticleLinks.resume(recording.review(details.id())))));
        beside.add(new StatedInArticle(figures.of(FigureSource.of(details.id())), catalogue(), catalog.quotes()));
        panels.about(ArticleId.class, details.id()).forEach(beside::add);
        if (values.url() != null || !details.mentions().isEmpty()) {
            beside.add(facts(values, details.mentions()));
        }
        beside.add(new CopiesSection(capture.copies(), details.id(), mayEdit(values)));
        beside.addClassName("article-beside");
        var snapshots = capture.snapshots().of(details.id());
        var main = new Div(new Section(getTranslation("news.article"), text(details)));
        if (!snapshots.isEmpty()) {
            main.add(new SnapshotSection(snapshots));
        }
        main.addClassName("article-main");
        var columns = new Div(main, beside);
        columns.addClassName("article-columns");
        add(header(details), columns, new HistoryPanel(trail, details.id().value(), details.stamp(), "news.field"));
    }

    private Map<IndicatorId, IndicatorLabel> catalogue() {
        return indicators.all().stream().collect(Collectors.toMap(IndicatorLabel::id, Function.identity()));
    }

    private PageHeader header(ArticleDetails details) {
        var values = details.values();
        var header = new PageHeader(title)
                .under(getTranslation("news.title"), ArticleLinks.LIST)
                .context(Stream.of(
                                values.publisher(),
                                values.publishedOn() == null
                                        ? null
                                        : Formats.of(getLocale()).day(values.publishedOn()),
                                values.author())
                        .filter(Objects::nonNull)
                        .map(Span::new)
                        .toArray(Span[]::new));
        if (mayEdit(values)) {
            var edit = RecordButtons.edit(ArticleLinks.edit(details.id()));
            var delete = RecordButtons.delete(
                    title, getTranslation("news.delete.text"), () -> articles.delete(details.id()), ArticleLinks.LIST);
            header.actions(edit, delete);
        }
        return header;
    }

    private boolean mayEdit(ArticleDraft values) {
        return values.organisation() != null && access.may(Permission.RECORD_NEWS, values.organisation());
    }

    private MarkedText text(ArticleDetails details) {
        var text = new MarkedText();
        var stored = Objects.requireNonNull(details.values().text());
        var marks = new ArrayList<MarkedText.Mark>();
        if (details.reading() != null) {
            marks.addAll(marks(details.reading(), stored));
        }
        var sentence = quoted;
        if (sentence != null && sentence.end() <= stored.length()) {
            marks.add(new MarkedText.Mark(
                    sentence.start(), sentence.end(), QUOTE, getTranslation("news.quoted"), "count"));
        }
        text.show(stored, marks);
        if (sentence != null) {
            text.bring(QUOTE);
        }
        return text;
    }

    /** Only while the text is still the one that was read. */
    private List<MarkedText.Mark> marks(Reading reading, String text) {
        return reading.evidence().entrySet().stream()
                .filter(each -> each.getValue().end() <= text.length())
                .map(each -> new MarkedText.Mark(
                        each.getValue().start(),
                        each.getValue().end(),
                        each.getKey(),
                        getTranslation("news.field." + EvidenceNames.key(each.getKey())),
                        Tones.of(each.getKey())))
                .toList();
    }

    private Section facts(ArticleDraft values, List<OrganisationId> mentions) {
        var facts = Fact.sheet();
        if (values.url() != null) {
            var link = new Anchor(values.url(), values.url());
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            facts.add(getTranslation("news.field.url"), link);
        }
        var names = catalog.named(OrganisationId.class, mentions, getLocale());
        if (!names.isEmpty()) {
            var list = new Div();
            list.addClassName("lines");
            names.values().forEach(entry -> {
                var link = new Anchor(entry.path(), entry.label());
                link.setRouterIgnore(false);
                list.add(link);
            });
            facts.add(getTranslation("news.mentions"), list);
        }
        return new Section(getTranslation("news.about"), facts);
    }

    @Override
    public String getPageTitle() {
        return title + " · Lienhiep";
    }
}
