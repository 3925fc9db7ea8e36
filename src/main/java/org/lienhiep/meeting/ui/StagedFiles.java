package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lienhiep.file.InspectedFile;
import org.lienhiep.file.ui.FileDrop;
import org.lienhiep.file.ui.FileLink;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.Attachments;
import org.lienhiep.shell.Icon;

/** Files of a meeting that is not recorded yet: inspected at once, kept with it when it is. */
final class StagedFiles extends Div {

    private final transient Attachments attachments;
    private final transient List<InspectedFile> files = new CopyOnWriteArrayList<>();
    private final UnorderedList list = new UnorderedList();

    StagedFiles(Attachments attachments) {
        this.attachments = attachments;
        addClassNames("meeting-files", "staged-files");
        add(
                new FileDrop(
                        attachments.rules(),
                        (name, content) -> files.add(attachments.rules().inspect(name, content)),
                        this::show),
                list);
        addDetachListener(_ -> discard());
    }

    private void show() {
        list.removeAll();
        files.forEach(file -> list.add(new ListItem(
                new Icon("paperclip"), new Span(file.name()), new Span(FileLink.size(file.size())))));
    }

    /** Keeps them with the meeting. */
    void keep(MeetingId meeting) {
        for (var file : files) {
            try (var content = Files.newInputStream(file.content())) {
                attachments.add(meeting, file.name(), content);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
        discard();
    }

    private void discard() {
        files.forEach(attachments.rules()::discard);
        files.clear();
    }
}
