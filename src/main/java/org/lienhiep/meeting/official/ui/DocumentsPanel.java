package org.lienhiep.meeting.official.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.lienhiep.document.Documents;
import org.lienhiep.document.FileFormat;
import org.lienhiep.document.ui.DownloadButtons;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDoor;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.official.MeetingDocument;
import org.lienhiep.meeting.official.MeetingDocuments;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.shell.PagePanel;
import org.lienhiep.shell.Section;
import org.springframework.core.annotation.Order;

/** On a meeting's page: its documents, to look at and to download. */
@org.springframework.stereotype.Component
@Order(80)
class DocumentsPanel implements PagePanel<MeetingId> {

    static final List<FileFormat> FORMATS = List.of(FileFormat.DOCX, FileFormat.PDF);

    private final MeetingDoor door;
    private final Meetings meetings;
    private final MeetingDocuments official;
    private final Documents documents;

    DocumentsPanel(MeetingDoor door, Meetings meetings, MeetingDocuments official, Documents documents) {
        this.door = door;
        this.meetings = meetings;
        this.official = official;
        this.documents = documents;
    }

    @Override
    public Class<MeetingId> about() {
        return MeetingId.class;
    }

    @Override
    public boolean beside() {
        return true;
    }

    @Override
    public Optional<Component> panel(MeetingId id) {
        if (door.readable(id).state() == MeetingState.CANCELLED) {
            return Optional.empty();
        }
        var list = new Div();
        list.addClassName("meeting-documents");
        for (var kind : MeetingDocument.values()) {
            var name = list.getTranslation("meeting.document." + kind);
            var preview = new Anchor(MeetingLinks.page(id) + "/documents/" + kind.path(), name);
            preview.setRouterIgnore(false);
            var line = new Div(new Span(preview), downloads(id, kind));
            line.addClassName("meeting-document");
            list.add(line);
        }
        return Optional.of(new Section(list.getTranslation("meeting.documents"), list));
    }

    /** Links whose files are made when somebody asks for them. */
    DownloadButtons downloads(MeetingId id, MeetingDocument kind) {
        return new DownloadButtons(
                FORMATS,
                format -> official.fileName(meetings.get(id), kind, format),
                format -> documents.write(official.of(id, kind), format));
    }
}
