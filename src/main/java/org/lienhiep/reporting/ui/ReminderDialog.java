package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.ReportNeed;
import org.lienhiep.reporting.reminder.Contact;
import org.lienhiep.reporting.reminder.Reminder;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;

/** What each society is going to be written, to be changed, copied or sent. */
final class ReminderDialog extends Dialog {

    /** Works in the browser alone: a clipboard is filled only while a key or button is being pressed. */
    private static final String COPY = """
            this.addEventListener('click', () => {
              const text = [...$0.querySelectorAll('vaadin-text-area')].map(area => area.value).join('\\n\\n');
              if (navigator.clipboard && window.isSecureContext) {
                navigator.clipboard.writeText(text);
              } else {
                const area = document.createElement('textarea');
                area.value = text;
                $0.append(area);
                area.select();
                document.execCommand('copy');
                area.remove();
              }
            });""";

    /** What becomes of the reminders. */
    interface Post {

        /** Whether e-mail can be sent at all. */
        boolean canSend();

        void copied(Collection<Reminder> reminders);

        void send(Collection<Reminder> reminders);
    }

    private final Map<ReportNeed, TextArea> texts = new LinkedHashMap<>();
    private final Set<ReportNeed> noted = new HashSet<>();
    private final Map<OrganisationId, Contact> contacts;
    private final ReminderText words;
    private final Post post;
    private final Div list = new Div();

    /**
     * Reminders for societies that still have something to do.
     *
     * @param done the names of those selected that have nothing to do any more
     */
    ReminderDialog(
            List<ReportNeed> needs,
            List<String> done,
            Map<OrganisationId, Contact> contacts,
            ReminderText words,
            Post post) {
        this.contacts = contacts;
        this.words = words;
        this.post = post;
        setHeaderTitle(getTranslation("reporting.reminder.title", needs.size()));
        addClassName("reminder-dialog");
        list.addClassName("reminder-cards");
        if (!done.isEmpty()) {
            add(new Paragraph(getTranslation("reporting.reminder.done", String.join(", ", done))));
        }
        if (needs.isEmpty()) {
            getFooter().add(new Button(getTranslation("shell.close"), _ -> close()));
            return;
        }
        needs.forEach(need -> list.add(card(need)));
        add(list);
        getFooter().add(new Button(getTranslation("shell.close"), _ -> close()));
        if (needs.size() > 1) {
            getFooter().add(copy(getTranslation("reporting.reminder.copy-all"), list, texts.keySet()));
        }
        sending(needs);
    }

    private void sending(List<ReportNeed> needs) {
        var reachable = needs.stream().filter(need -> address(need) != null).toList();
        if (!post.canSend()) {
            add(new Paragraph(getTranslation("reporting.reminder.no-mail")));
            return;
        }
        var send = new Button(getTranslation("reporting.reminder.send", reachable.size()), new Icon("mail"), _ -> {
            post.send(reachable.stream().map(this::reminder).toList());
            close();
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setEnabled(!reachable.isEmpty());
        getFooter().add(send);
    }

    private Div card(ReportNeed need) {
        var society = need.status().society();
        var area = new TextArea();
        area.setValue(words.text(need));
        area.setAriaLabel(
                getTranslation("reporting.reminder.text-for", society.name().in(I18n.reader())));
        area.setWidthFull();
        area.setMinRows(7);
        texts.put(need, area);
        var card = new Div();
        card.addClassName("reminder-card");
        var head = new Div(
                new Div(new H3(society.name().in(I18n.reader())), new ContactLine(contacts.get(society.id()))),
                copy(getTranslation("reporting.reminder.copy"), card, List.of(need)));
        head.addClassName("reminder-head");
        card.add(head, area);
        return card;
    }

    private Button copy(String text, Div of, Collection<ReportNeed> needs) {
        var button = new Button(text, new Icon("copy"));
        button.getElement().executeJs(COPY, of.getElement());
        button.addClickListener(_ -> {
            // Whoever copies a text twice reminds once.
            post.copied(needs.stream().filter(noted::add).map(this::reminder).toList());
            button.setText(getTranslation("reporting.reminder.copied"));
            button.setIcon(new Icon("check"));
        });
        return button;
    }

    private @Nullable String address(ReportNeed need) {
        var contact = contacts.get(need.status().society().id());
        return contact == null ? null : contact.email();
    }

    private Reminder reminder(ReportNeed need) {
        var area = texts.get(need);
        return new Reminder(
                need.status().society().id(),
                address(need),
                words.subject(need.status()),
                area == null ? words.text(need) : area.getValue());
    }
}
