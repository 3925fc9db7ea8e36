package org.lienhiep.meeting.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.lienhiep.meeting.MeetingDetails;
import org.lienhiep.meeting.QuorumRules;
import org.lienhiep.meeting.QuorumShare;

/** How many must be present at meetings of one kind of an organisation, as its statutes say. */
final class QuorumDialog extends Dialog {

    private final Select<QuorumShare> share = new Select<>();

    QuorumDialog(MeetingDetails details, QuorumRules rules, Runnable changed) {
        var organiser = requireNonNull(details.values().organiser());
        var kind = requireNonNull(details.values().kind());
        var label = details.organisation(organiser);
        setHeaderTitle(getTranslation("meeting.quorum.rule"));
        share.setLabel(getTranslation("meeting.kind." + kind));
        share.setItems(QuorumShare.values());
        share.setItemLabelGenerator(each -> getTranslation("meeting.quorum.needs." + each));
        share.setValue(rules.of(organiser).get(kind));
        share.setWidthFull();
        add(
                new Paragraph(getTranslation(
                        "meeting.quorum.rule.text",
                        label == null ? "" : label.name().in(getLocale()))),
                share);
        var save = new Button(getTranslation("shell.save"), _ -> {
            rules.set(organiser, kind, share.getValue());
            close();
            changed.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), _ -> close()), save);
        setWidth("min(30rem, 94vw)");
    }
}
