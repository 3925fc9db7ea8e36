package org.lienhiep.meeting.decision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lienhiep.meeting.decision.DecisionRow;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;

/** The words that remind the owners of decisions, to be copied into a letter or a message, and noted as sent. */
final class RemindDialog extends Dialog {

    /** Works in the browser alone: a clipboard is filled only while a key or button is being pressed. */
    private static final String COPY = """
            this.addEventListener('click', () => {
              $0.inputElement.select();
              if (navigator.clipboard && window.isSecureContext) {
                navigator.clipboard.writeText($0.value);
              } else {
                document.execCommand('copy');
              }
            });""";

    private final Formats formats = Formats.of(I18n.reader());

    /**
     * A reminder of these decisions.
     *
     * @param then is run when it was noted
     */
    RemindDialog(RegisterServices services, List<DecisionRow> rows, Runnable then) {
        addClassName("form-dialog");
        setHeaderTitle(getTranslation("meeting.register.remind.title", rows.size()));
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("meeting.register.nothing-open")));
            getFooter().add(new Button(getTranslation("shell.close"), _ -> close()));
            return;
        }
        var words = new TextArea(getTranslation("meeting.register.remind.words"));
        words.setWidthFull();
        words.setMinRows(6);
        words.setValue(text(rows));
        add(new Paragraph(getTranslation("meeting.register.remind.text")), words);
        var copy = new Button(getTranslation("meeting.register.copy"), new Icon("copy"));
        copy.getElement().executeJs(COPY, words.getElement());
        copy.addClickListener(_ -> Notices.done(getTranslation("meeting.register.copied")));
        var note = new Button(getTranslation("meeting.register.remind.do"), _ -> {
            services.followUp().remind(rows.stream().map(DecisionRow::id).toList(), words.getValue());
            close();
            Notices.done(getTranslation("meeting.register.remind.done", rows.size()));
            then.run();
        });
        note.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(copy, new Button(getTranslation("shell.cancel"), _ -> close()), note);
    }

    /** One paragraph for each owner. */
    private String text(List<DecisionRow> rows) {
        Map<String, List<DecisionRow>> byOwner =
                rows.stream().collect(Collectors.groupingBy(this::owner, LinkedHashMap::new, Collectors.toList()));
        return byOwner.entrySet().stream()
                .map(entry -> getTranslation("meeting.register.remind.greeting", entry.getKey()) + "\n"
                        + entry.getValue().stream().map(this::line).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private String owner(DecisionRow row) {
        if (row.owner() != null) {
            return row.owner().name().in(I18n.reader());
        }
        return row.ownerPerson() == null ? row.organisation().name().in(I18n.reader()) : row.ownerPerson();
    }

    private String line(DecisionRow row) {
        var day = row.due() == null
                ? ""
                : " (" + getTranslation("meeting.decision.due") + " " + formats.day(row.due()) + ")";
        return "– " + row.number() + ": " + DecisionListView.words(row) + day;
    }
}
