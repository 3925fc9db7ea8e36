package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Collectors;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.Extensions;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.FormDialog;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Notices;

/** Asks until when societies get more time, and why. */
final class ExtensionDialog {

    private ExtensionDialog() {}

    static void open(
            Extensions extensions,
            OrganisationId union,
            HalfYear period,
            List<OrganisationLabel> societies,
            Runnable granted) {
        var reader = UI.getCurrent();
        var names = societies.stream().map(each -> each.brief(I18n.reader())).collect(Collectors.joining(", "));
        var dialog = new FormDialog(
                reader.getTranslation("reporting.extension.title", period.code()),
                reader.getTranslation("reporting.extension.text", names));
        var until = dialog.field("until", reader.getTranslation("reporting.extension.until"), new DayField());
        var reason = dialog.field("reason", reader.getTranslation("reporting.reason"), new TextArea());
        until.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(reader.getTranslation("reporting.reason.help"));
        reason.setMinRows(3);
        dialog.action(reader.getTranslation("reporting.extension.grant"), () -> {
            extensions.grant(
                    union,
                    period,
                    societies.stream().map(OrganisationLabel::id).toList(),
                    until.getValue(),
                    reason.getValue());
            Notices.done(reader.getTranslation("reporting.extension.granted", societies.size()));
            granted.run();
        });
        dialog.open();
    }
}
