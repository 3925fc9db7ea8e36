package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.leadership.Bodies;
import org.lienhiep.leadership.PostDraft;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.RecordForm;

/** Form for a post of a body. */
@Route(LeadershipLinks.WHO_LEADS + "/:code/posts/:post")
@RouteAlias(LeadershipLinks.WHO_LEADS + "/:code/bodies/:body/posts/new")
@PermitAll
class PostFormView extends LeadershipForm {

    private final Bodies bodies;

    PostFormView(Bodies bodies, OrganisationByCode organisations) {
        super(organisations);
        this.bodies = bodies;
    }

    @Override
    void open(OrganisationLabel organisation, BeforeEnterEvent event) {
        if (event.getRouteParameters().get("post").isPresent()) {
            change(organisation, id(event, "post", PostId::new));
        } else {
            create(organisation, id(event, "body", BodyId::new));
        }
    }

    private void create(OrganisationLabel organisation, BodyId body) {
        var form = form();
        enter(form, PostDraft.of(null, null, 1, null), organisation, values -> bodies.create(body, values));
        var name = String.valueOf(bodies.body(body).values().name());
        add(header(getTranslation("leadership.post.new"), organisation).context(name), form);
    }

    private void change(OrganisationLabel organisation, PostId id) {
        var details = bodies.post(id);
        var title = String.valueOf(details.values().title());
        var form = form();
        correct(
                form,
                details.versioned(),
                organisation,
                (values, version) -> bodies.update(id, values, version),
                () -> bodies.post(id).versioned());
        add(
                header(title, organisation)
                        .context(String.valueOf(
                                bodies.body(details.body()).values().name()))
                        .actions(deletion(title, "leadership.post.delete.text", organisation, () -> bodies.delete(id))),
                form);
    }

    private RecordForm<PostDraft> form() {
        var form = new RecordForm<>(PostDraft.class, "leadership.post");
        form.text("title").focus();
        form.text("titleEn");
        form.field("seats", new IntegerField()).setHelperText(getTranslation("leadership.post.seats.help"));
        form.field("position", new IntegerField()).setHelperText(getTranslation("leadership.post.position.help"));
        form.field("toConfirm", new Checkbox()).setHelperText(getTranslation("leadership.post.toConfirm.help"));
        return form.required("title");
    }
}
