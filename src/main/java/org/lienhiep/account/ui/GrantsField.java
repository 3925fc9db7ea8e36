package org.lienhiep.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Grant;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;

/** The roles of an account, one line each: which role, and where. No organisation means everywhere. */
final class GrantsField extends CustomField<Set<Grant>> {

    private final transient RecordCatalog catalog;
    private final Div lines = new Div();
    private final List<Line> entries = new ArrayList<>();

    GrantsField(RecordCatalog catalog) {
        super(Set.of());
        this.catalog = catalog;
        var more = new Button(getTranslation("account.grant.add"), new Icon("plus"), _ -> addLine(null));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        var box = new Div(lines, more);
        box.addClassName("grants");
        add(box);
    }

    @Override
    protected Set<Grant> generateModelValue() {
        var grants = new LinkedHashSet<Grant>();
        for (var entry : entries) {
            var role = entry.role.getValue();
            if (role != null) {
                grants.add(new Grant(role, entry.organisation.getValue(), entry.inOffice()));
            }
        }
        return grants;
    }

    @Override
    protected void setPresentationValue(Set<Grant> value) {
        entries.clear();
        lines.removeAll();
        value.forEach(this::addLine);
    }

    private void addLine(@Nullable Grant grant) {
        var line = new Line();
        if (grant != null) {
            line.role.setValue(grant.role());
            line.organisation.setValue(grant.organisation());
            line.whileInOffice.setValue(grant.whileInOffice());
        }
        entries.add(line);
        lines.add(line);
        line.showChoice();
        line.role.addValueChangeListener(_ -> {
            line.showChoice();
            updateValue();
        });
        line.whileInOffice.addValueChangeListener(_ -> updateValue());
        line.organisation.addValueChangeListener(_ -> updateValue());
        line.remove.addClickListener(_ -> {
            entries.remove(line);
            lines.remove(line);
            updateValue();
        });
    }

    private final class Line extends Div {

        private final Select<Role> role = new Select<>();
        private final RecordField<OrganisationId> organisation = new RecordField<>(catalog, OrganisationId.class);
        private final Checkbox whileInOffice = new Checkbox();
        private final Button remove = new Button(new Icon("x"));

        private Line() {
            addClassName("grant");
            role.setItems(Role.values());
            role.setItemLabelGenerator(each -> getTranslation("account.role." + each));
            role.setPlaceholder(getTranslation("account.role"));
            role.setAriaLabel(getTranslation("account.role"));
            organisation.setPlaceholder(getTranslation("account.grant.everywhere"));
            organisation.setAriaLabel(getTranslation("account.grant.organisation"));
            organisation.setClearButtonVisible(true);
            whileInOffice.setLabel(getTranslation("account.grant.while-in-office"));
            whileInOffice.setTooltipText(getTranslation("account.grant.while-in-office.help"));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("account.grant.remove"));
            add(role, organisation, whileInOffice, remove);
        }

        /** Only a leader's role can follow an office. */
        private void showChoice() {
            whileInOffice.setVisible(role.getValue() == Role.LEADER);
        }

        private boolean inOffice() {
            return whileInOffice.isVisible() && whileInOffice.getValue();
        }
    }
}
