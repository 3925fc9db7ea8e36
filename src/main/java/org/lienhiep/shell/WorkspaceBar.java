package org.lienhiep.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;

/** The choice of organisation and half-year in the header. A choice is a navigation: the address tells all. */
final class WorkspaceBar extends Div {

    private static final int YEARS_BACK = 40;

    private final Workspace workspace;
    private final RecordField<OrganisationId> organisation;
    private final ComboBox<HalfYear> period = new ComboBox<>();

    WorkspaceBar(Workspace workspace, RecordCatalog catalog) {
        this.workspace = workspace;
        organisation = new RecordField<>(catalog, OrganisationId.class);
        addClassName("workspace");
        organisation.setAriaLabel(getTranslation("shell.workspace.organisation"));
        organisation.addClassName("workspace-organisation");
        period.setAriaLabel(getTranslation("shell.workspace.period"));
        period.addClassName("workspace-period");
        period.setItemLabelGenerator(HalfYear::code);
        var latest = workspace.halfYear().next().next();
        period.setItems(HalfYear.between(latest.plus(-2 * YEARS_BACK), latest).reversed());
        organisation.addValueChangeListener(change -> changed(change.isFromClient()));
        period.addValueChangeListener(change -> changed(change.isFromClient()));
        add(organisation, period);
    }

    void refresh() {
        workspace.organisation().ifPresent(organisation::setValue);
        period.setValue(workspace.halfYear());
    }

    private void changed(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        if (organisation.isEmpty() || period.isEmpty()) {
            refresh();
            return;
        }
        var chosen = organisation.getValue();
        if (!Objects.equals(workspace.organisation().orElse(null), chosen)
                || !workspace.halfYear().equals(period.getValue())) {
            workspace.choose(chosen, period.getValue());
            var ui = UI.getCurrent();
            var location = ui.getActiveViewLocation();
            ui.navigate(location.getPath(), workspace.write(location.getQueryParameters()));
        }
    }
}
