package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.reporting.Finding;
import org.lienhiep.shell.Icon;

/** Why something that was found is so all the same; stores itself when one pauses. */
final class ExplanationField extends Div {

    private static final int PAUSE_MS = 1000;

    private final TextArea area = new TextArea();
    private final Div status = new Div();

    /**
     * The field of a finding.
     *
     * @param explained what to do when something was stored
     */
    ExplanationField(ReviewServices.Subject report, Finding finding, Runnable explained) {
        addClassName("explanation-field");
        area.setLabel(getTranslation("reporting.submit.explanation"));
        area.setAriaLabel(getTranslation("reporting.submit.explanation") + ": " + finding.message());
        area.setRequiredIndicatorVisible(true);
        area.setManualValidation(true);
        area.setWidthFull();
        area.setMinRows(2);
        area.setValue(finding.explanation() == null ? "" : finding.explanation());
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MS);
        status.addClassName("cell-status");
        status.getElement().setAttribute("role", "status");
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                store(report, finding, explained);
            }
        });
        add(area, status);
    }

    private void store(ReviewServices.Subject report, Finding finding, Runnable explained) {
        status.removeAll();
        try {
            report.explain(finding.check(), area.getValue());
            area.setInvalid(false);
            var word = new Span(new Icon("check"), new Span(getTranslation("reporting.cell.saved")));
            word.addClassNames("cell-word", "cell-saved");
            status.add(word);
            explained.run();
        } catch (InvalidInput invalid) {
            var problem = invalid.problems().getFirst();
            area.setInvalid(true);
            area.setErrorMessage(getTranslation(problem.message(), problem.arguments()));
        }
    }
}
