package org.lienhiep.meeting.decision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.RecordId;
import org.lienhiep.kernel.id.ReportId;
import org.lienhiep.meeting.AttachmentRow;
import org.lienhiep.meeting.DecisionEvidence;
import org.lienhiep.meeting.decision.DecisionRow;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.FormDialog;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.RecordField;

/** Asks what shows that a decision was carried out: words, and a record if there is one. */
final class CompleteDialog {

    private static final String NOTHING = "NONE";

    private final RegisterServices services;
    private final DecisionRow row;
    private final FormDialog dialog;
    private final DayField doneOn;
    private final TextArea note;
    private final Select<String> kind = new Select<>();
    private final List<ComboBox<?>> records = new ArrayList<>();

    private CompleteDialog(RegisterServices services, DecisionRow row) {
        this.services = services;
        this.row = row;
        dialog = new FormDialog(text("meeting.register.done.title", row.number()), text("meeting.register.done.text"));
        note = dialog.field("note", text("meeting.decision.evidenceNote"), new TextArea());
        note.setMinRows(2);
        doneOn = dialog.field("doneOn", text("meeting.decision.doneOn"), new DayField());
        doneOn.setValue(services.today());
        evidence();
    }

    static void open(RegisterServices services, DecisionRow row, Runnable then) {
        var asking = new CompleteDialog(services, row);
        asking.dialog.action(text("meeting.register.done.do"), () -> {
            services.followUp().complete(row.id(), asking.entered());
            Notices.done(text("shell.saved"));
            then.run();
        });
        asking.dialog.open();
        asking.note.focus();
    }

    private void evidence() {
        var kinds = new ArrayList<>(List.of(NOTHING, "MEETING", "ARTICLE", "REPORT"));
        records.add(dialog.field(
                "record",
                text("meeting.register.record.MEETING"),
                new RecordField<>(services.catalog(), MeetingId.class)));
        records.add(dialog.field(
                "record",
                text("meeting.register.record.ARTICLE"),
                new RecordField<>(services.catalog(), ArticleId.class)));
        records.add(dialog.field(
                "record",
                text("meeting.register.record.REPORT"),
                new RecordField<>(services.catalog(), ReportId.class)));
        var files = services.filesOf(row);
        if (!files.isEmpty()) {
            kinds.add("ATTACHMENT");
            var file = new ComboBox<AttachmentRow>();
            file.setItems(files);
            file.setItemLabelGenerator(AttachmentRow::fileName);
            records.add(dialog.field("record", text("meeting.register.record.ATTACHMENT"), file));
        }
        kind.setItems(kinds);
        kind.setItemLabelGenerator(each -> text("meeting.register.record." + each));
        kind.addValueChangeListener(change -> choose(kinds.indexOf(change.getValue()) - 1));
        dialog.field("kind", text("meeting.register.record"), kind);
        kind.setValue(NOTHING);
    }

    private void choose(int chosen) {
        for (int i = 0; i < records.size(); i++) {
            records.get(i).setVisible(i == chosen);
        }
    }

    private DecisionEvidence entered() {
        return new DecisionEvidence(doneOn.getValue(), note.getValue(), record());
    }

    private @Nullable RecordId record() {
        return records.stream()
                .filter(ComboBox::isVisible)
                .map(field -> switch (field.getValue()) {
                    case RecordId id -> id;
                    case AttachmentRow file -> (RecordId) file.id();
                    case null, default -> null;
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
