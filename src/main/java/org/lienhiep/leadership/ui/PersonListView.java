package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.leadership.People;
import org.lienhiep.leadership.PersonFilter;
import org.lienhiep.leadership.PersonOrder;
import org.lienhiep.leadership.PersonRow;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordList;
import org.lienhiep.shell.Workspace;

/** The register of people. */
@Route(LeadershipLinks.PEOPLE)
@PermitAll
class PersonListView extends Div implements HasDynamicTitle {

    private final RecordList<PersonFilter, PersonOrder, PersonRow> list;

    PersonListView(People people, Access access, Workspace workspace) {
        addClassName("page");
        var header = new PageHeader(getTranslation("leadership.people"))
                .under(getTranslation("leadership.title"), LeadershipLinks.WHO_LEADS);
        list = new RecordList<>(
                PersonOrder.class,
                PersonFilter.ALL,
                people::list,
                people::count,
                row -> LeadershipLinks.person(row.id()));
        list.search(text -> list.filter().withText(text)).filter(onlyHere(workspace));
        columns();
        var none = getTranslation("leadership.people.none");
        var help = getTranslation("leadership.people.none.text");
        if (access.mayAnywhere(Permission.EDIT_LEADERSHIP)) {
            header.actions(addButton());
            list.empty(new EmptyState("user-round", none, help, addButton()));
        } else {
            list.empty(new EmptyState("user-round", none, help));
        }
        add(header, list);
    }

    private Button addButton() {
        var button = new Button(getTranslation("leadership.person.new"), new Icon("plus"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickListener(_ -> UI.getCurrent().navigate(LeadershipLinks.newPerson()));
        return button;
    }

    private Checkbox onlyHere(Workspace workspace) {
        var only = new Checkbox(getTranslation("leadership.people.here"));
        only.addValueChangeListener(change -> list.show(
                list.filter().in(change.getValue() ? workspace.organisation().orElse(null) : null)));
        return only;
    }

    private void columns() {
        var formats = Formats.of(getLocale());
        list.name(PersonOrder.NAME, getTranslation("leadership.name"), PersonRow::fullName)
                .column(getTranslation("leadership.latest"), row -> PersonSource.latest(row, getLocale()))
                .column(
                        PersonOrder.SINCE,
                        getTranslation("leadership.held"),
                        row -> row.held() == null ? "–" : formats.range(row.held()))
                .column(
                        PersonOrder.BIRTH_YEAR,
                        getTranslation("leadership.birthYear"),
                        row -> row.birthYear() == null ? "–" : row.birthYear().toString())
                .card(
                        PersonRow::fullName,
                        row -> List.of(
                                new Span(PersonSource.latest(row, getLocale())),
                                new Span(row.held() == null ? "" : formats.range(row.held()))));
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("leadership.people"));
    }
}
