package org.lienhiep.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.news.Recording;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.news.UnionRegister;
import org.lienhiep.news.learning.LearnedNames;
import org.lienhiep.news.opinion.SecondOpinions;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.Workspace;

/** The main job: hand in an article, work through what was read in it, record. */
@Route(ArticleLinks.RECORD)
@RouteAlias(ArticleLinks.RECORD + "/:draft")
@PermitAll
class RecordArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadingServices services;
    private final transient Organisations organisations;
    private final transient Access access;
    private final transient Workspace workspace;
    private final transient Clock clock;

    RecordArticleView(
            ReadingServices services, Organisations organisations, Access access, Workspace workspace, Clock clock) {
        this.services = services;
        this.organisations = organisations;
        this.access = access;
        this.workspace = workspace;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        access.requireAnywhere(Permission.RECORD_NEWS);
        removeAll();
        var target = ReviewTarget.in(event);
        event.getRouteParameters()
                .get("draft")
                .ifPresentOrElse(draft -> resume(draft, target), () -> begin(target));
    }

    private void begin(ReviewTarget target) {
        var header = new PageHeader(getTranslation("news.record"))
                .under(getTranslation("news.title"), ArticleLinks.LIST)
                .context(getTranslation("news.record.text"));
        var panel = new SourcePanel[1];
        panel[0] = new SourcePanel(services.capture().captures(), captured -> {
            var draft = services.capture().captures().begin(union(), captured, getTranslation("news.untitled"));
            panel[0].kept();
            go(target.at(ArticleLinks.resume(draft)));
        });
        add(header, new BegunRecordings(services.drafts()), panel[0]);
    }

    private static void go(String path) {
        var page = new Location(path);
        UI.getCurrent().navigate(page.getPath(), page.getQueryParameters());
    }

    private OrganisationId union() {
        return workspace
                .organisation()
                .flatMap(chosen -> organisations.unionOf(chosen, LocalDate.now(clock)))
                .filter(found -> access.may(Permission.RECORD_NEWS, found))
                .orElseThrow(() -> InvalidInput.in("source", "news.recording.union"));
    }

    private void resume(String id, ReviewTarget target) {
        RecordingDrafts.Draft draft;
        try {
            draft = services.drafts().get(UUID.fromString(id));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("recording", id);
        }
        var offer = services.recording().resume(draft.source(), draft.reading(), draft.union());
        var proposals = new Proposals(offer, key -> getTranslation("news.field." + key));
        proposals.restore(draft.verdicts());
        add(new ReviewPage(draft.id(), target, proposals, services));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("news.record") + " · Lienhiep";
    }
}
