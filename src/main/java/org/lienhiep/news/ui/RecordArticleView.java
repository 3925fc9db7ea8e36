package org.lienhiep.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;

/** The main job: hand in an article, work through what was read in it, record. */
@Route(ArticleLinks.RECORD)
@RouteAlias(ArticleLinks.RECORD + "/:draft")
@PermitAll
class RecordArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadingServices services;
    private final transient Access access;

    RecordArticleView(ReadingServices services, Access access) {
        this.services = services;
        this.access = access;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        access.requireAnywhere(Permission.RECORD_NEWS);
        removeAll();
        var target = ReviewTarget.in(event);
        event.getRouteParameters().get("draft").ifPresentOrElse(draft -> resume(draft, target), () -> begin(target));
    }

    private void begin(ReviewTarget target) {
        var header = new PageHeader(getTranslation("news.record"))
                .under(getTranslation("news.title"), ArticleLinks.LIST)
                .context(getTranslation("news.record.text"))
                .actions(
                        goTo("news.bulk", "upload", ArticleLinks.FILES),
                        goTo("news.bookmark", "bookmark", ArticleLinks.BOOKMARK));
        var panel = new SourcePanel[1];
        panel[0] = new SourcePanel(services.capture().captures(), captured -> {
            var draft = services.capture()
                    .captures()
                    .begin(services.capture().union().get(), captured, getTranslation("news.untitled"));
            panel[0].kept();
            go(target.at(ArticleLinks.resume(draft)));
        });
        add(header, new BegunRecordings(services.drafts()), panel[0]);
    }

    private static void go(String path) {
        var page = new Location(path);
        UI.getCurrent().navigate(page.getPath(), page.getQueryParameters());
    }

    private Button goTo(String messageKey, String icon, String path) {
        return new Button(
                getTranslation(messageKey), new Icon(icon), _ -> UI.getCurrent().navigate(path));
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
        add(new ReviewPage(draft, target.meeting(), proposals, services));
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("news.record"));
    }
}
