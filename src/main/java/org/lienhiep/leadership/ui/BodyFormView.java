package org.lienhiep.leadership.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.leadership.Bodies;
import org.lienhiep.leadership.BodyDraft;
import org.lienhiep.leadership.BodyKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.HistoryPanel;
import org.lienhiep.shell.PartialDateField;
import org.lienhiep.shell.RecordForm;

/** Form for a body of an organisation. */
@Route(LeadershipLinks.WHO_LEADS + "/:code/bodies/:body")
@RouteAlias(LeadershipLinks.WHO_LEADS + "/:code/bodies/new")
@PermitAll
class BodyFormView extends LeadershipForm {

    private final Bodies bodies;
    private final AuditTrail trail;

    BodyFormView(Bodies bodies, AuditTrail trail, OrganisationByCode organisations) {
        super(organisations);
        this.bodies = bodies;
        this.trail = trail;
    }

    @Override
    void open(OrganisationLabel organisation, BeforeEnterEvent event) {
        if (event.getRouteParameters().get("body").isPresent()) {
            change(organisation, id(event, "body", BodyId::new));
        } else {
            create(organisation);
        }
    }

    private void create(OrganisationLabel organisation) {
        var form = form();
        enter(
                form,
                BodyDraft.usual(BodyKind.EXECUTIVE_COMMITTEE),
                organisation,
                values -> bodies.create(organisation.id(), values));
        add(header(getTranslation("leadership.body.new"), organisation), form);
    }

    private void change(OrganisationLabel organisation, BodyId id) {
        var details = bodies.body(id);
        var name = String.valueOf(details.values().name());
        var form = form();
        correct(
                form,
                details.versioned(),
                organisation,
                (values, version) -> bodies.update(id, values, version),
                () -> bodies.body(id).versioned());
        add(
                header(name, organisation)
                        .actions(deletion(name, "leadership.body.delete.text", organisation, () -> bodies.delete(id))),
                form,
                new HistoryPanel(trail, id.value(), details.stamp(), "leadership"));
    }

    private RecordForm<BodyDraft> form() {
        var form = new RecordForm<>(BodyDraft.class, "leadership.body");
        var kinds = new Select<BodyKind>();
        kinds.setItems(BodyKind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation("leadership.body.kind." + kind));
        var kind = form.field("kind", kinds);
        var name = form.text("name");
        var nameEn = form.text("nameEn");
        form.field("intervalYears", new IntegerField())
                .setHelperText(getTranslation("leadership.body.intervalYears.help"));
        form.field("dissolved", new PartialDateField()).setHelperText(getTranslation("leadership.body.dissolved.help"));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                var usual = BodyDraft.usual(change.getValue());
                name.setValue(requireNonNullElse(usual.name(), ""));
                nameEn.setValue(requireNonNullElse(usual.nameEn(), ""));
            }
        });
        return form.required("kind", "name", "intervalYears");
    }
}
