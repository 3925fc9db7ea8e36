package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.leadership.Holder;
import org.lienhiep.leadership.TenureEnd;
import org.lienhiep.leadership.Tenures;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PartialDateField;

/** Asks when and why someone leaves a post. */
final class EndTenureDialog extends Dialog {

    private final PartialDateField last = new PartialDateField();
    private final Select<@Nullable TenureEnd> kind = Ends.field();
    private final TextField reason = new TextField();

    EndTenureDialog(Tenures tenures, Holder holder, String post, LocalDate today, Runnable ended) {
        setHeaderTitle(getTranslation("leadership.tenure.end.title", holder.name(), post));
        last.setLabel(getTranslation("leadership.tenure.to"));
        last.setRequiredIndicatorVisible(true);
        last.setValue(usualEnd(holder, today));
        kind.setLabel(getTranslation("leadership.tenure.endKind"));
        reason.setLabel(getTranslation("leadership.tenure.endReason"));
        reason.setHelperText(getTranslation("leadership.tenure.endReason.help"));
        var fields = new FormLayout(last, kind, reason);
        fields.setAutoResponsive(true);
        fields.setExpandFields(true);
        add(fields);
        var end = new Button(getTranslation("leadership.tenure.end"), _ -> end(tenures, holder, ended));
        end.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), _ -> close()), end);
        last.focus();
    }

    /** Today, or the last year of a term that is over. */
    private static PartialDate usualEnd(Holder holder, LocalDate today) {
        var term = holder.term();
        return term != null && term.to() < today.getYear() ? PartialDate.ofYear(term.to()) : PartialDate.of(today);
    }

    private void end(Tenures tenures, Holder holder, Runnable ended) {
        if (last.isUnreadable()) {
            return;
        }
        try {
            tenures.end(holder.tenure(), last.getValue(), kind.getValue(), reason.getValue());
        } catch (InvalidInput invalid) {
            var problem = invalid.problems().getFirst();
            last.setInvalid(true);
            last.setErrorMessage(getTranslation(problem.message(), problem.arguments()));
            return;
        }
        close();
        Notices.done(UI.getCurrent().getTranslation("shell.saved"));
        ended.run();
    }
}
