package org.lienhiep.news.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.news.Confirmation;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.news.Verdict;
import org.lienhiep.news.capture.Duplicate;
import org.lienhiep.news.capture.Snapshot;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;

/** A reading to work through: every decision is kept at once, and nothing is recorded before the last. */
final class ReviewPage extends Div {

    private final UUID draft;
    private final @Nullable ArticleId article;
    private final Proposals proposals;
    private final transient ReadingServices services;
    private final transient Optional<Snapshot> snapshot;
    private final transient List<Duplicate> duplicates;
    private final Span undecided = new Span();
    private final MeetingChoice choice;
    private boolean withMeeting;
    private @Nullable Disagreements opinion;
    private Reading kept;

    /**
     * The page of a draft.
     *
     * @param meeting the meeting that the article is to record; null when the review is to find out
     */
    ReviewPage(
            RecordingDrafts.Draft begun, @Nullable MeetingId meeting, Proposals proposals, ReadingServices services) {
        this.draft = begun.id();
        this.article = begun.article();
        this.proposals = proposals;
        this.services = services;
        this.kept = proposals.offer().reading();
        this.choice = new MeetingChoice(services.meetings(), meeting);
        this.snapshot = services.capture().snapshots().ofDraft(draft);
        this.duplicates = duplicates(proposals);
        this.withMeeting =
                article != null || proposals.offer().reading().meeting() != null || proposals.kind.value() != null;
        addClassName("review-page");
        if (article != null) {
            proposals
                    .ofArticle()
                    .filter(each -> each.state() == Verdict.State.OPEN)
                    .forEach(Proposal::accept);
        }
        show();
    }

    private void show() {
        removeAll();
        var review = new ReviewPanel(proposals, services.catalog(), article == null, withMeeting, this::changed);
        add(header(review));
        if (!duplicates.isEmpty()) {
            add(new DuplicatesBox(
                    draft,
                    proposals,
                    duplicates,
                    services.drafts(),
                    services.capture().copies()));
        }
        snapshot.ifPresent(each -> add(new OriginBox(each, proposals, this::show)));
        add(withMeeting ? choice : noMeeting());
        add(new OpinionPanel(services.opinions(), services.register(), proposals, said -> {
            opinion = said;
            review.show(said);
        }));
        add(review);
        if (opinion != null) {
            review.show(opinion);
        }
        changed();
    }

    /** An article that is recorded already is one of itself. */
    private List<Duplicate> duplicates(Proposals proposals) {
        if (article != null) {
            return List.of();
        }
        var addresses = Stream.concat(
                        snapshot.stream().flatMap(each -> each.addresses().stream()),
                        Stream.ofNullable(proposals.offer().source().url()))
                .distinct()
                .toList();
        return services.capture().duplicates().of(proposals.offer().text(), addresses);
    }

    private PageHeader header(ReviewPanel review) {
        var record = new Button(
                getTranslation(withMeeting ? "news.confirm" : "news.confirm.article"),
                new Icon("check"),
                _ -> record(review));
        record.addThemeVariants(ButtonVariant.PRIMARY);
        record.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        record.setDisableOnClick(true);
        record.addClickListener(_ -> record.setEnabled(true));
        var later = new Button(getTranslation("news.later"), _ -> {
            review.takeOpen();
            Notices.done(getTranslation("news.kept"));
            UI.getCurrent().navigate(ArticleLinks.RECORD);
        });
        var discard = new Button(
                getTranslation("news.discard"),
                _ -> Confirm.deletion(getTranslation("news.draft"), getTranslation("news.discard.text"), () -> {
                    services.drafts().discard(draft);
                    UI.getCurrent().navigate(article == null ? ArticleLinks.RECORD : ArticleLinks.page(article));
                }));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        return new PageHeader(getTranslation("news.record"))
                .under(getTranslation("news.title"), ArticleLinks.LIST)
                .context(undecided)
                .actions(record, later, discard);
    }

    private Div noMeeting() {
        var anyway = new Button(getTranslation("news.no-meeting.anyway"), _ -> {
            withMeeting = true;
            show();
        });
        var box = new Div(new Icon("info"), new Span(getTranslation("news.no-meeting")), anyway);
        box.addClassName("review-notice");
        return box;
    }

    private void changed() {
        var reading = proposals.offer().reading();
        if (!reading.equals(kept)) {
            services.drafts().keep(draft, reading);
            kept = reading;
        }
        services.drafts().keep(draft, proposals.verdicts());
        var open = proposals.undecided();
        undecided.setText(getTranslation(open == 0 ? "news.decided" : "news.undecided", open));
        choice.offer(proposals);
    }

    private void record(ReviewPanel review) {
        review.takeOpen();
        var confirmed = new ConfirmedProposals(proposals);
        var reading = proposals.offer().reading();
        try {
            if (withMeeting) {
                recorded(record(confirmed, reading));
            } else {
                var id = services.recording()
                        .recordWithoutMeeting(
                                draft, confirmed.article(), reading, proposals.verdicts(), confirmed.mentions());
                Notices.done(getTranslation("news.recorded.article"));
                UI.getCurrent().navigate(ArticleLinks.page(id));
            }
        } catch (InvalidInput invalid) {
            var others = review.show(invalid);
            if (!others.isEmpty()) {
                Notices.problem(new InvalidInput(others));
            }
        }
    }

    private static String result(Confirmation done) {
        if (done.locked()) {
            return "news.recorded.locked";
        }
        return done.created() ? "news.recorded.new" : "news.recorded.linked";
    }

    /** What the union learned from this article, in one sentence; empty when that is nothing. */
    private String learned(ArticleId article) {
        var rows = services.names().ofArticle(proposals.offer().union(), article);
        return rows.isEmpty()
                ? ""
                : " "
                        + getTranslation(
                                "news.learned.new",
                                rows.stream()
                                        .map(row -> "“" + row.written() + "”")
                                        .collect(Collectors.joining(", ")));
    }

    private Confirmation record(ConfirmedProposals confirmed, Reading reading) {
        var whole = confirmed.reading(choice.meeting());
        return article == null
                ? services.recording().record(draft, confirmed.article(), reading, proposals.verdicts(), whole)
                : services.recording().record(draft, article, reading, proposals.verdicts(), whole);
    }

    private void recorded(Confirmation done) {
        var links = new LinkedHashMap<String, String>();
        links.put(getTranslation("news.recorded.open"), ArticleLinks.page(done.article()));
        links.put(getTranslation("news.recorded.next"), ArticleLinks.RECORD);
        var learned = learned(done.article());
        if (!learned.isEmpty()) {
            links.put(getTranslation("news.learned.title"), ArticleLinks.NAMES);
        }
        Notices.done(getTranslation(result(done), done.elections(), done.figures()) + learned, links);
        UI.getCurrent().navigate(MeetingLinks.page(done.meeting()));
    }
}
