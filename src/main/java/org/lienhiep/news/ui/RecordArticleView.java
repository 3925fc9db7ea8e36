package org.lienhiep.news.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.news.ReadingOffer;
import org.lienhiep.news.Recording;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.news.SourceText;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.Workspace;

/** The main job: hand in an article, work through what was read in it, record. */
@Route(ArticleLinks.RECORD)
@RouteAlias(ArticleLinks.RECORD + "/:draft")
@PermitAll
class RecordArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Recording recording;
    private final RecordingDrafts drafts;
    private final Organisations organisations;
    private final Access access;
    private final RecordCatalog catalog;
    private final Workspace workspace;
    private final Clock clock;

    RecordArticleView(
            Recording recording,
            RecordingDrafts drafts,
            Organisations organisations,
            Access access,
            RecordCatalog catalog,
            Workspace workspace,
            Clock clock) {
        this.recording = recording;
        this.drafts = drafts;
        this.organisations = organisations;
        this.access = access;
        this.catalog = catalog;
        this.workspace = workspace;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        access.requireAnywhere(Permission.RECORD_NEWS);
        removeAll();
        event.getRouteParameters().get("draft").ifPresentOrElse(this::resume, this::begin);
    }

    private PageHeader header() {
        return new PageHeader(getPageHeading()).under(getTranslation("news.title"), ArticleLinks.LIST);
    }

    private String getPageHeading() {
        return getTranslation("news.record");
    }

    private void begin() {
        add(header().context(getTranslation("news.record.text")), new SourcePanel(drafts.own(), this::read));
    }

    private void read(SourceText source) {
        var union = union();
        if (union == null) {
            throw InvalidInput.in("source", "news.recording.union");
        }
        var offer = recording.read(source, union);
        var title = offer.reading().title();
        var draft =
                drafts.begin(union, title == null ? getTranslation("news.untitled") : title, source, offer.reading());
        UI.getCurrent().navigate(ArticleLinks.resume(draft));
    }

    private @Nullable OrganisationId union() {
        return workspace
                .organisation()
                .flatMap(chosen -> organisations.unionOf(chosen, LocalDate.now(clock)))
                .orElse(null);
    }

    private void resume(String id) {
        RecordingDrafts.Draft draft;
        try {
            draft = drafts.get(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("recording", id);
        }
        var offer = recording.resume(draft.source(), draft.reading(), draft.union());
        var proposals = new Proposals(offer, key -> getTranslation("news.field." + key));
        proposals.restore(draft.verdicts());
        show(draft.id(), offer, proposals, offer.reading().meeting() != null || proposals.kind.value() != null);
    }

    private void show(UUID draft, ReadingOffer offer, Proposals proposals, boolean withMeeting) {
        removeAll();
        var undecided = new Span();
        var choice = new MeetingChoice(offer.meetings());
        Runnable changed = () -> {
            drafts.keep(draft, proposals.verdicts());
            undecided.setText(getTranslation("news.undecided", proposals.undecided()));
        };
        changed.run();
        var review = new ReviewPanel(proposals, catalog, withMeeting, changed);
        var record =
                new Button(getTranslation(withMeeting ? "news.confirm" : "news.confirm.article"), new Icon("check"));
        record.addThemeVariants(ButtonVariant.PRIMARY);
        record.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        record.addClickListener(_ -> record(draft, proposals, review, choice, withMeeting));
        var later = new Button(getTranslation("news.later"), _ -> {
            drafts.keep(draft, proposals.verdicts());
            Notices.done(getTranslation("news.kept"));
            UI.getCurrent().navigate(ArticleLinks.RECORD);
        });
        var discard = new Button(
                getTranslation("news.discard"),
                _ -> Confirm.deletion(getTranslation("news.draft"), getTranslation("news.discard.text"), () -> {
                    drafts.discard(draft);
                    UI.getCurrent().navigate(ArticleLinks.RECORD);
                }));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        add(header().context(undecided).actions(record, later, discard));
        if (withMeeting) {
            add(choice);
        } else {
            add(noMeeting(draft, offer, proposals));
        }
        add(review);
    }

    private Div noMeeting(UUID draft, ReadingOffer offer, Proposals proposals) {
        var anyway = new Button(getTranslation("news.no-meeting.anyway"), _ -> show(draft, offer, proposals, true));
        var box = new Div(new Icon("info"), new Span(getTranslation("news.no-meeting")), anyway);
        box.addClassName("review-notice");
        return box;
    }

    private void record(
            UUID draft, Proposals proposals, ReviewPanel review, MeetingChoice choice, boolean withMeeting) {
        var confirmed = new ConfirmedProposals(proposals);
        try {
            String next;
            if (withMeeting) {
                var done = recording.record(
                        confirmed.article(),
                        proposals.offer().reading(),
                        proposals.verdicts(),
                        confirmed.reading(choice.meeting()));
                next = MeetingLinks.page(done.meeting());
            } else {
                var id = recording.recordWithoutMeeting(
                        confirmed.article(), proposals.offer().reading(), proposals.verdicts(), confirmed.mentions());
                next = ArticleLinks.page(id);
            }
            drafts.discard(draft);
            Notices.done(getTranslation("news.recorded"));
            UI.getCurrent().navigate(next);
        } catch (InvalidInput invalid) {
            var others = review.show(invalid);
            Notices.problem(others.isEmpty() ? invalid : new InvalidInput(others));
        }
    }

    @Override
    public String getPageTitle() {
        return getPageHeading() + " · Lienhiep";
    }
}
