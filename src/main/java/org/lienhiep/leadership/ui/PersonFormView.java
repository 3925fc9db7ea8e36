package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.leadership.People;
import org.lienhiep.leadership.PersonDraft;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.PartialDateField;
import org.lienhiep.shell.RecordForm;

/** Form for someone in the register of people. */
@Route(LeadershipLinks.PEOPLE + "/:person/edit")
@RouteAlias(LeadershipLinks.PEOPLE + "/new")
@PermitAll
class PersonFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final People people;
    private final Access access;
    private String title = "";

    PersonFormView(People people, Access access) {
        this.people = people;
        this.access = access;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (event.getRouteParameters().get("person").isPresent()) {
            change(LeadershipForm.id(event, "person", PersonId::new));
        } else {
            create();
        }
    }

    private void create() {
        access.requireAnywhere(Permission.EDIT_LEADERSHIP);
        title = getTranslation("leadership.person.new");
        var form = form();
        form.edit(
                new Versioned<>(PersonDraft.blank(), 0),
                (values, _) -> LeadershipLinks.person(people.create(values)),
                null,
                LeadershipLinks.PEOPLE);
        add(header(), form);
    }

    private void change(PersonId id) {
        var opened = people.edit(id);
        title = String.valueOf(opened.values().name());
        var form = form();
        form.edit(
                opened,
                (values, version) -> {
                    people.update(id, values, version);
                    return LeadershipLinks.person(id);
                },
                () -> people.edit(id),
                LeadershipLinks.person(id));
        add(header().under(title, LeadershipLinks.person(id)), form);
    }

    private PageHeader header() {
        return new PageHeader(title)
                .under(getTranslation("leadership.title"), LeadershipLinks.WHO_LEADS)
                .under(getTranslation("leadership.people"), LeadershipLinks.PEOPLE);
    }

    private RecordForm<PersonDraft> form() {
        var form = new RecordForm<>(PersonDraft.class, "leadership");
        form.text("name").focus();
        form.text("honorific").setHelperText(getTranslation("leadership.honorific.help"));
        form.field("birthYear", new IntegerField());
        form.field("died", new PartialDateField()).setHelperText(getTranslation("leadership.died.help"));
        form.area("contact");
        form.area("note");
        return form.required("name");
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
