package org.lienhiep.reporting.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.check.CheckRow;
import org.lienhiep.reporting.check.CheckRules;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Workspace;

/** The rules by which the reports of the chosen union are checked. */
@Route(ReportLinks.CHECKS)
@PermitAll
class CheckListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CheckRules rules;
    private final CheckedUnion checked;
    private final Workspace workspace;
    private final Access access;
    private final RuleWords words;

    CheckListView(CheckRules rules, CheckedUnion checked, Workspace workspace, Access access, Indicators indicators) {
        this.rules = rules;
        this.checked = checked;
        this.workspace = workspace;
        this.access = access;
        this.words = new RuleWords(indicators.all());
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var union = checked.of(workspace);
        if (union.isPresent()) {
            show(union.get());
            return;
        }
        removeAll();
        add(
                header(),
                new EmptyState(
                        "list-checks",
                        getTranslation("reporting.no-organisation"),
                        getTranslation("reporting.no-organisation.text")));
    }

    private PageHeader header() {
        return new PageHeader(getTranslation("reporting.checks"))
                .under(getTranslation("reporting.indicators"), ReportLinks.INDICATORS);
    }

    private void show(OrganisationLabel union) {
        var mayEdit = access.may(Permission.EDIT_INDICATORS, union.id());
        var own = rules.isOwn(union.id());
        var header = header().context(
                        new Span(union.name().in(getLocale())),
                        new Span(getTranslation(own ? "reporting.checks.own" : "reporting.checks.standard")));
        if (mayEdit) {
            header.actions(addButton());
            if (own) {
                header.actions(resetButton(union));
            }
        }
        var content = new Div(content(union, mayEdit));
        content.addClassNames("part", "board-part");
        removeAll();
        add(header, content);
    }

    private Button addButton() {
        var button = new Button(
                getTranslation("reporting.check.new"),
                new Icon("plus"),
                _ -> UI.getCurrent().navigate(ReportLinks.newCheck()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button resetButton(OrganisationLabel union) {
        return new Button(
                getTranslation("reporting.checks.reset"),
                new Icon("undo-2"),
                _ -> Confirm.action(
                        getTranslation("reporting.checks.reset.title"),
                        getTranslation("reporting.checks.reset.text"),
                        getTranslation("reporting.checks.reset"),
                        () -> {
                            rules.reset(union.id());
                            show(union);
                        }));
    }

    private Component content(OrganisationLabel union, boolean mayEdit) {
        var all = rules.of(union.id());
        if (all.isEmpty()) {
            return new EmptyState(
                    "list-checks", getTranslation("reporting.check.none"), getTranslation("reporting.check.none.text"));
        }
        var table = new NativeTable();
        table.addClassNames("figures", "checks");
        table.getHead()
                .add(new NativeTableRow(
                        Table.column(getTranslation("reporting.check.on")),
                        Table.column(getTranslation("reporting.check.rule")),
                        Table.column(getTranslation("reporting.check.severity")),
                        Table.silentColumn(getTranslation("reporting.actions"))));
        all.forEach(rule -> table.getBody().add(row(union, rule, mayEdit)));
        return table;
    }

    private NativeTableRow row(OrganisationLabel union, CheckRow rule, boolean mayEdit) {
        var sentence = words.sentence(rule.values());
        var enabled = new Checkbox(rule.enabled());
        enabled.setAriaLabel(sentence);
        enabled.setReadOnly(!mayEdit);
        var row = new NativeTableRow();
        enabled.addValueChangeListener(change -> {
            rules.enable(union.id(), rule.code(), change.getValue());
            row.setClassName("switched-off", !change.getValue());
        });
        row.setClassName("switched-off", !rule.enabled());
        row.add(
                Table.cell(getTranslation("reporting.check.on"), enabled),
                Table.row(mayEdit ? new PageLink(ReportLinks.editCheck(rule.code()), sentence) : new Span(sentence)),
                Table.cell(
                        getTranslation("reporting.check.severity"),
                        words.severity(requireNonNull(rule.values().severity()))),
                mayEdit ? actions(union, rule, sentence) : new NativeTableCell());
        return row;
    }

    private NativeTableCell actions(OrganisationLabel union, CheckRow rule, String sentence) {
        var delete = new Button(
                new Icon("trash-2"),
                _ -> Confirm.deletion(sentence, getTranslation("reporting.check.delete.text"), () -> {
                    rules.delete(union.id(), rule.code());
                    Notices.done(getTranslation("shell.deleted", sentence));
                    show(union);
                }));
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.setAriaLabel(getTranslation("reporting.check.delete", sentence));
        var cell = Table.cell("", delete);
        cell.addClassName("row-actions");
        return cell;
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("reporting.checks"));
    }
}
