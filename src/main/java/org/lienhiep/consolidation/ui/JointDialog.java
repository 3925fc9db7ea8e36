package org.lienhiep.consolidation.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Collator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.consolidation.IndicatorLine;
import org.lienhiep.consolidation.UnionOverview;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.OverOrganisations;
import org.lienhiep.reporting.OverTime;
import org.lienhiep.reporting.parts.JointActivities;
import org.lienhiep.reporting.parts.JointActivity;
import org.lienhiep.reporting.parts.JointDraft;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Notices;

/** Records or changes something that several societies did together. */
final class JointDialog extends Dialog {

    private final JointActivities joint;
    private final UnionOverview official;
    private final JointDraft draft;
    private final @Nullable JointActivity activity;
    private final Runnable stored;
    private final TextField title = new TextField();
    private final ComboBox<IndicatorLabel> indicator = new ComboBox<>();
    private final BigDecimalField value = new BigDecimalField();
    private final MultiSelectComboBox<OrganisationLabel> societies = new MultiSelectComboBox<>();
    private final DayField heldOn = new DayField();
    private final Map<String, Component> fields =
            Map.of("title", title, "indicator", indicator, "value", value, "societies", societies, "heldOn", heldOn);

    JointDialog(
            JointActivities joint,
            UnionOverview official,
            Map<OrganisationId, OrganisationLabel> labels,
            JointDraft draft,
            @Nullable JointActivity activity,
            Runnable stored) {
        this.joint = joint;
        this.official = official;
        this.draft = draft;
        this.activity = activity;
        this.stored = stored;
        setHeaderTitle(getTranslation(activity == null ? "consolidation.joint.record" : "consolidation.joint.change"));
        indicator.setItems(official.lines().stream()
                .map(IndicatorLine::indicator)
                .filter(each -> each.overTime() == OverTime.SUM && each.overOrganisations() == OverOrganisations.SUM)
                .toList());
        indicator.setItemLabelGenerator(each -> each.name().in(I18n.reader()));
        var alphabet = Collator.getInstance(I18n.VIETNAMESE);
        societies.setItems(labels.values().stream()
                .sorted((one, other) ->
                        alphabet.compare(one.name().vi(), other.name().vi()))
                .toList());
        societies.setItemLabelGenerator(each -> each.brief(I18n.reader()));
        label();
        fill(labels);
        var form = new FormLayout(title, indicator, value, societies, heldOn);
        form.setAutoResponsive(true);
        form.setExpandFields(true);
        add(form);
        var save = new Button(getTranslation("shell.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), _ -> close()), save);
    }

    private void label() {
        title.setLabel(getTranslation("consolidation.joint.title"));
        indicator.setLabel(getTranslation("reporting.indicator"));
        value.setLabel(getTranslation("consolidation.joint.value"));
        value.setHelperText(getTranslation("consolidation.joint.value.help"));
        societies.setLabel(getTranslation("consolidation.joint.societies"));
        heldOn.setLabel(getTranslation("consolidation.joint.heldOn"));
        fields.values().forEach(field -> field.getElement().setProperty("manualValidation", true));
    }

    private void fill(Map<OrganisationId, OrganisationLabel> labels) {
        title.setValue(draft.title());
        value.setValue(draft.value());
        heldOn.setValue(draft.heldOn());
        official.lines().stream()
                .map(IndicatorLine::indicator)
                .filter(each -> each.id().equals(draft.indicator()))
                .findFirst()
                .ifPresent(indicator::setValue);
        societies.setValue(draft.societies().stream()
                .filter(labels::containsKey)
                .map(labels::get)
                .collect(toSet()));
    }

    private void save() {
        var entered = new JointDraft(
                indicator.getValue() == null ? null : indicator.getValue().id(),
                title.getValue(),
                value.getValue(),
                heldOn.getValue(),
                societies.getValue().stream().map(OrganisationLabel::id).toList(),
                draft.meeting());
        try {
            if (activity == null) {
                joint.record(official.union().id(), official.period(), entered);
            } else {
                joint.change(activity.id(), entered, activity.version());
            }
            close();
            Notices.done(getTranslation("shell.saved"));
            stored.run();
        } catch (InvalidInput invalid) {
            show(invalid);
        } catch (StaleRecord stale) {
            Notices.problem(getTranslation("consolidation.joint.stale", stale.changedBy()));
        }
    }

    private void show(InvalidInput invalid) {
        fields.values().forEach(field -> ((HasValidationProperties) field).setInvalid(false));
        for (var problem : invalid.problems()) {
            var field = problem.field() == null ? null : fields.get(problem.field());
            if (field instanceof HasValidationProperties validated) {
                validated.setInvalid(true);
                validated.setErrorMessage(getTranslation(problem.message(), problem.arguments()));
            }
        }
    }
}
