package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.Severity;
import org.lienhiep.reporting.check.CheckDraft;
import org.lienhiep.reporting.check.CheckRules;
import org.lienhiep.reporting.check.RuleKind;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordForm;
import org.lienhiep.shell.Workspace;

/** Form for a rule, which shows what a rule of this kind needs and tries it on the reports there are. */
@Route(ReportLinks.CHECKS + "/:check/edit")
@RouteAlias(ReportLinks.CHECKS + "/new")
@PermitAll
class CheckFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CheckRules rules;
    private final Indicators indicators;
    private final CheckedUnion checked;
    private final Workspace workspace;
    private final Access access;
    private String title = "";

    CheckFormView(CheckRules rules, Indicators indicators, CheckedUnion checked, Workspace workspace, Access access) {
        this.rules = rules;
        this.indicators = indicators;
        this.checked = checked;
        this.workspace = workspace;
        this.access = access;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        access.requireAnywhere(Permission.EDIT_INDICATORS);
        var union = checked.of(workspace)
                .map(OrganisationLabel::id)
                .orElseThrow(() -> new NotFound("organisation", "union"));
        access.require(Permission.EDIT_INDICATORS, union);
        var code = event.getRouteParameters().get("check").orElse(null);
        title = getTranslation(code == null ? "reporting.check.new" : "reporting.check.edit");
        var form = form(union, code);
        if (code == null) {
            form.edit(
                    new Versioned<>(CheckDraft.blank(), 0),
                    (values, _) -> {
                        rules.add(union, values);
                        return ReportLinks.checks();
                    },
                    null,
                    ReportLinks.checks());
        } else {
            form.edit(
                    opened(union, code),
                    (values, version) -> {
                        rules.update(union, code, values, version);
                        return ReportLinks.checks();
                    },
                    () -> opened(union, code),
                    ReportLinks.checks());
        }
        removeAll();
        add(
                new PageHeader(title)
                        .under(getTranslation("reporting.indicators"), ReportLinks.INDICATORS)
                        .under(getTranslation("reporting.checks"), ReportLinks.checks()),
                form);
    }

    private Versioned<CheckDraft> opened(OrganisationId union, String code) {
        var row = rules.get(union, code);
        return new Versioned<>(row.values(), row.version());
    }

    private RecordForm<CheckDraft> form(OrganisationId union, @Nullable String code) {
        var counted = indicators.all().stream().filter(each -> !each.computed()).toList();
        var form = new RecordForm<>(CheckDraft.class, "reporting.check");
        var kind = form.field("kind", kinds());
        form.wide(kind);
        var indicator = form.field("indicator", new IndicatorBox("", counted));
        var other = form.field("other", new IndicatorBox("", counted));
        var parts = form.field("parts", new PartsField(counted));
        var lowest = form.field("lowest", new BigDecimalField());
        var highest = form.field("highest", new BigDecimalField());
        var percent = form.field("percent", new IntegerField());
        var least = form.field("least", new BigDecimalField());
        percent.setHelperText(getTranslation("reporting.check.percent.help"));
        least.setHelperText(getTranslation("reporting.check.least.help"));
        form.section("reporting.check.consequence");
        var severity = new RadioButtonGroup<Severity>();
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(each -> getTranslation("reporting.check.follows." + each));
        form.wide(form.field("severity", severity));
        kind.addValueChangeListener(change -> {
            var chosen = change.getValue();
            show(chosen != null && chosen.compares(), other);
            show(chosen == RuleKind.SUM, parts);
            show(chosen == RuleKind.BOUNDS, lowest, highest);
            show(chosen == RuleKind.DEVIATION, percent, least);
            indicator.setHelperText(
                    chosen == RuleKind.DEVIATION ? getTranslation("reporting.check.indicator.any") : null);
        });
        show(false, parts, lowest, highest, percent, least);
        form.part(trial(
                union,
                code,
                () -> new CheckDraft(
                        kind.getValue(),
                        indicator.getValue(),
                        other.getValue(),
                        parts.getValue(),
                        lowest.getValue(),
                        highest.getValue(),
                        percent.getValue(),
                        least.getValue(),
                        severity.getValue())));
        return form;
    }

    private static void show(boolean visible, Component... fields) {
        List.of(fields).forEach(field -> field.setVisible(visible));
    }

    private Select<RuleKind> kinds() {
        var kind = new Select<RuleKind>();
        kind.setItems(RuleKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("reporting.check.kind." + each));
        return kind;
    }

    /** What the rule as it is entered would have found. */
    private Div trial(OrganisationId union, @Nullable String code, Supplier<CheckDraft> entered) {
        var answer = new Span();
        answer.getElement().setAttribute("role", "status");
        var button = new Button(getTranslation("reporting.check.try"), new Icon("eye"), _ -> {
            try {
                var trial = rules.trial(union, code, entered.get(), workspace.halfYear());
                answer.setText(getTranslation(
                        "reporting.check.tried",
                        trial.found(),
                        trial.reports(),
                        trial.from().code(),
                        trial.to().code()));
            } catch (InvalidInput incomplete) {
                answer.setText("");
                Notices.problem(incomplete);
            }
        });
        var line = new Div(button, answer);
        line.addClassName("rule-trial");
        return line;
    }

    /** Chooses the parts of a sum. */
    private static final class PartsField extends CustomField<List<String>> {

        private final MultiSelectComboBox<String> box = new MultiSelectComboBox<>();

        private PartsField(List<IndicatorLabel> indicators) {
            super(List.of());
            var names = IndicatorBox.names(indicators);
            box.setItems(indicators.stream().map(IndicatorLabel::code).toList());
            box.setItemLabelGenerator(each -> names.getOrDefault(each, each));
            box.setWidthFull();
            box.addValueChangeListener(_ -> updateValue());
            add(box);
        }

        @Override
        public void setLabel(String label) {
            super.setLabel(label);
            box.setAriaLabel(label);
        }

        @Override
        protected List<String> generateModelValue() {
            return List.copyOf(box.getValue());
        }

        @Override
        protected void setPresentationValue(@Nullable List<String> parts) {
            box.setValue(parts == null ? List.of() : parts);
        }
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
