package org.lienhiep.meeting.official.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lienhiep.document.Documents;
import org.lienhiep.document.ui.DocumentPreview;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.official.MeetingDocument;
import org.lienhiep.meeting.official.MeetingDocuments;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.shell.PageHeader;

/** A document of a meeting as it will look on paper. */
@Route("meetings/:id/documents/:document")
@PermitAll
class MeetingDocumentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Meetings meetings;
    private final transient MeetingDocuments official;
    private final transient Documents documents;
    private final transient DocumentsPanel panel;
    private String title = "";

    MeetingDocumentView(Meetings meetings, MeetingDocuments official, Documents documents, DocumentsPanel panel) {
        this.meetings = meetings;
        this.official = official;
        this.documents = documents;
        this.panel = panel;
        addClassNames("page", "meeting-document-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var path = parameters.get("document").orElse("");
        var kind = MeetingDocument.of(path).orElseThrow(() -> new NotFound("document", path));
        show(id(parameters.get("id").orElse("")), kind);
    }

    private static MeetingId id(String text) {
        try {
            return MeetingId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("meeting", text);
        }
    }

    private void show(MeetingId id, MeetingDocument kind) {
        removeAll();
        var meeting = meetings.get(id);
        title = getTranslation("meeting.document." + kind);
        add(
                new PageHeader(title)
                        .under(getTranslation("meeting.title"), MeetingLinks.list())
                        .under(meeting.name().in(getLocale()), MeetingLinks.page(id))
                        .context(getTranslation("meeting.document.help"))
                        .actions(panel.downloads(id, kind)),
                new DocumentPreview(documents, official.of(id, kind)));
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
