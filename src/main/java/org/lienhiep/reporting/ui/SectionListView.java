package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Objects;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.reporting.SectionLabel;
import org.lienhiep.reporting.Sections;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;

/** The sections of the catalogue, in the order of every report. */
@Route(ReportLinks.SECTIONS)
@PermitAll
class SectionListView extends Div implements HasDynamicTitle {

    private final Sections sections;
    private final boolean mayEdit;
    private final Div content = new Div();

    SectionListView(Sections sections, Access access) {
        this.sections = sections;
        this.mayEdit = access.mayAnywhere(Permission.EDIT_INDICATORS);
        addClassName("page");
        content.addClassNames("part", "board-part");
        var header = new PageHeader(getTranslation("reporting.sections"))
                .under(getTranslation("reporting.indicators"), ReportLinks.INDICATORS)
                .context(getTranslation("reporting.sections.text"));
        if (mayEdit) {
            header.actions(addButton());
        }
        add(header, content);
        show();
    }

    private Button addButton() {
        var button = new Button(
                getTranslation("reporting.section.new"),
                new Icon("plus"),
                _ -> new SectionDialog(getTranslation("reporting.section.new"), null, (name, english) -> {
                            sections.add(name, english);
                            show();
                        })
                        .open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void show() {
        content.removeAll();
        var all = sections.all();
        if (all.isEmpty()) {
            content.add(new EmptyState(
                    "list-checks",
                    getTranslation("reporting.section.none"),
                    getTranslation("reporting.section.none.text")));
            return;
        }
        var table = new NativeTable();
        table.addClassNames("figures", "sections");
        table.getHead()
                .add(new NativeTableRow(
                        Table.column(getTranslation("reporting.section.name")),
                        Table.column(getTranslation("reporting.section.nameEn")),
                        Table.column(getTranslation("reporting.indicators"), "number"),
                        Table.silentColumn(getTranslation("reporting.actions"))));
        var sizes = sections.sizes();
        all.forEach(section -> table.getBody().add(row(section, sizes)));
        content.add(table);
    }

    private NativeTableRow row(SectionLabel section, Map<String, Integer> sizes) {
        var english = section.name().en();
        var size = sizes.getOrDefault(section.code(), 0);
        return new NativeTableRow(
                Table.row(new PageLink(
                        ReportLinks.INDICATORS + "?section=" + section.code(),
                        section.name().vi())),
                Table.cell(
                        getTranslation("reporting.section.nameEn"),
                        Table.secondary(Objects.requireNonNullElse(english, "–"))),
                Table.number(Integer.toString(size), getTranslation("reporting.indicators")),
                mayEdit ? actions(section, size) : new NativeTableCell());
    }

    private NativeTableCell actions(SectionLabel section, int size) {
        var name = section.name().in(getLocale());
        var rename = action("pencil", "reporting.section.rename", name);
        rename.addClickListener(_ -> new SectionDialog(
                        getTranslation("reporting.section.rename", name), section.name(), (vietnamese, english) -> {
                            sections.rename(section.code(), vietnamese, english);
                            show();
                        })
                .open());
        var delete = action("trash-2", "reporting.section.delete", name);
        delete.setEnabled(size == 0);
        delete.addClickListener(_ -> Confirm.deletion(
                name, getTranslation("reporting.section.delete.text"), () -> delete(section.code(), name)));
        var steps = new StepButtons(name, by -> {
            sections.move(section.code(), by);
            show();
        });
        var cell = Table.cell("", steps, rename, delete);
        cell.addClassName("row-actions");
        return cell;
    }

    private Button action(String icon, String key, String name) {
        var button = new Button(new Icon(icon));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, name));
        return button;
    }

    private void delete(String code, String name) {
        try {
            sections.delete(code);
            Notices.done(getTranslation("shell.deleted", name));
        } catch (InvalidInput usedMeanwhile) {
            Notices.problem(usedMeanwhile);
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("reporting.sections"));
    }
}
