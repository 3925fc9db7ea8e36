package org.lienhiep.meeting.minutes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.IntConsumer;
import org.lienhiep.meeting.minutes.MinuteRevision;
import org.lienhiep.meeting.minutes.SafeHtml;
import org.lienhiep.meeting.minutes.WordChanges;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;

/** What stood on an item before: who wrote it when, what changed, the whole text, and a button that brings it back. */
final class RevisionsDialog extends Dialog {

    private final Formats formats = Formats.of(getLocale());

    RevisionsDialog(List<MinuteRevision> revisions, IntConsumer restore) {
        addClassName("minute-revisions");
        setHeaderTitle(getTranslation("meeting.revisions"));
        setWidth("min(48rem, 94vw)");
        if (revisions.isEmpty()) {
            add(new Paragraph(getTranslation("meeting.revisions.none")));
        }
        for (int i = 0; i < revisions.size(); i++) {
            var before = i + 1 < revisions.size() ? revisions.get(i + 1).html() : "";
            add(revision(revisions.get(i), before, i == 0, restore));
        }
        getFooter().add(new Button(getTranslation("shell.close"), _ -> close()));
    }

    private Details revision(MinuteRevision revision, String before, boolean latest, IntConsumer restore) {
        var change = WordChanges.between(SafeHtml.text(before), SafeHtml.text(revision.html()));
        var content = new Div(MinuteConflict.written(revision.html()));
        if (!latest) {
            content.add(new Button(getTranslation("meeting.revisions.restore"), new Icon("undo-2"), _ -> {
                close();
                restore.accept(revision.number());
            }));
        }
        var from = revision.restoredFrom();
        var details = new Details(
                String.join(
                        " · ",
                        getTranslation("meeting.revisions.number", revision.number()),
                        formats.moment(revision.at()),
                        revision.by(),
                        from == null
                                ? getTranslation("meeting.revisions.change", change.added(), change.removed())
                                : getTranslation("meeting.revisions.from", from)),
                content);
        details.setOpened(latest);
        return details;
    }
}
