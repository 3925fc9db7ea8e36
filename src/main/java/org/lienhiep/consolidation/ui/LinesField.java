package org.lienhiep.consolidation.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;

/** Several lines, each a value of its own. */
final class LinesField extends CustomField<List<String>> {

    private static final int ROWS = 4;

    private final TextArea area = new TextArea();

    LinesField() {
        super(List.of());
        area.setWidthFull();
        area.setMinRows(ROWS);
        area.setHelperText(getTranslation("consolidation.issue.recipients.help"));
        add(area);
    }

    @Override
    public void setLabel(String label) {
        super.setLabel(label);
        area.setAriaLabel(label);
    }

    @Override
    protected List<String> generateModelValue() {
        return area.getValue().lines().filter(line -> !line.isBlank()).toList();
    }

    @Override
    protected void setPresentationValue(List<String> lines) {
        area.setValue(String.join("\n", lines));
    }
}
