package org.lienhiep.meeting.decision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.meeting.decision.DecisionRow;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.FormDialog;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.RecordField;

/** Asks what a step needs: a day, a reason, the later decision. */
final class DecisionDialogs {

    private DecisionDialogs() {}

    /** Gives open decisions another day. */
    static void extend(RegisterServices services, List<DecisionRow> rows, Runnable then) {
        var dialog = new FormDialog(
                text("meeting.register.extend.title", rows.size()), text("meeting.register.extend.text"));
        var due = dialog.field("due", text("meeting.register.extend.due"), new DayField());
        var reason = reason(dialog);
        dialog.action(text("meeting.register.extend.do"), () -> {
            services.followUp().extend(rows.stream().map(DecisionRow::id).toList(), due.getValue(), reason.getValue());
            finish(then);
        });
        dialog.open();
        due.focus();
    }

    /** Opens a decision again. */
    static void reopen(RegisterServices services, DecisionRow row, Runnable then) {
        var dialog = new FormDialog(
                text("meeting.register.reopen.title", row.number()), text("meeting.register.reopen.text"));
        var reason = reason(dialog);
        dialog.action(text("meeting.register.reopen.do"), () -> {
            services.followUp().reopen(row.id(), reason.getValue());
            finish(then);
        });
        dialog.open();
        reason.focus();
    }

    /** Says which later decision replaced this one. */
    static void supersede(RegisterServices services, DecisionRow row, Runnable then) {
        var dialog = new FormDialog(
                text("meeting.register.supersede.title", row.number()), text("meeting.register.supersede.text"));
        var later = dialog.field(
                "later",
                text("meeting.register.supersede.later"),
                new RecordField<>(services.catalog(), DecisionId.class));
        dialog.action(text("meeting.register.supersede.do"), () -> {
            if (later.isEmpty()) {
                throw InvalidInput.in("later", "shell.required");
            }
            services.followUp().supersede(row.id(), later.getValue());
            finish(then);
        });
        dialog.open();
        later.focus();
    }

    private static TextArea reason(FormDialog dialog) {
        var reason = new TextArea();
        reason.setMinRows(2);
        return dialog.field("reason", text("meeting.register.reason"), reason);
    }

    private static void finish(Runnable then) {
        Notices.done(text("shell.saved"));
        then.run();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
