package org.lienhiep.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.news.Recording;
import org.lienhiep.news.RecordingDrafts;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordCatalog;

/** The main job: hand in an article, work through what was read in it, record. */
@Route(ArticleLinks.RECORD)
@RouteAlias(ArticleLinks.RECORD + "/:draft")
@PermitAll
class RecordArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Recording recording;
    private final RecordingDrafts drafts;
    private final Meetings meetings;
    private final Access access;
    private final RecordCatalog catalog;
    private final CaptureServices capture;

    RecordArticleView(
            Recording recording,
            RecordingDrafts drafts,
            Meetings meetings,
            Access access,
            RecordCatalog catalog,
            CaptureServices capture) {
        this.recording = recording;
        this.drafts = drafts;
        this.meetings = meetings;
        this.access = access;
        this.catalog = catalog;
        this.capture = capture;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        access.requireAnywhere(Permission.RECORD_NEWS);
        removeAll();
        event.getRouteParameters().get("draft").ifPresentOrElse(this::resume, this::begin);
    }

    private void begin() {
        var header = new PageHeader(getTranslation("news.record"))
                .under(getTranslation("news.title"), ArticleLinks.LIST)
                .context(getTranslation("news.record.text"))
                .actions(
                        goTo("news.bulk", "upload", ArticleLinks.FILES),
                        goTo("news.bookmark", "bookmark", ArticleLinks.BOOKMARK));
        var panel = new SourcePanel[1];
        panel[0] = new SourcePanel(capture.captures(), captured -> {
            var draft = capture.captures().begin(capture.union().get(), captured, getTranslation("news.untitled"));
            panel[0].kept();
            UI.getCurrent().navigate(ArticleLinks.resume(draft));
        });
        add(header, new BegunRecordings(drafts), panel[0]);
    }

    private Button goTo(String messageKey, String icon, String path) {
        return new Button(
                getTranslation(messageKey), new Icon(icon), _ -> UI.getCurrent().navigate(path));
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
        add(new ReviewPage(draft.id(), proposals, recording, drafts, meetings, catalog, capture));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("news.record") + " · Lienhiep";
    }
}
