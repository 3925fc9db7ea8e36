package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.TermId;
import org.lienhiep.leadership.Bodies;
import org.lienhiep.leadership.BodyDraft;
import org.lienhiep.leadership.TermDraft;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.PartialDateField;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordForm;

/** Form for a term of a body. */
@Route(LeadershipLinks.WHO_LEADS + "/:code/terms/:term")
@RouteAlias(LeadershipLinks.WHO_LEADS + "/:code/bodies/:body/terms/new")
@PermitAll
class TermFormView extends LeadershipForm {

    private final Bodies bodies;
    private final RecordCatalog catalog;

    TermFormView(Bodies bodies, RecordCatalog catalog, OrganisationByCode organisations) {
        super(organisations);
        this.bodies = bodies;
        this.catalog = catalog;
    }

    @Override
    void open(OrganisationLabel organisation, BeforeEnterEvent event) {
        if (event.getRouteParameters().get("term").isPresent()) {
            change(organisation, id(event, "term", TermId::new));
        } else {
            create(organisation, id(event, "body", BodyId::new));
        }
    }

    private void create(OrganisationLabel organisation, BodyId body) {
        var form = form(body);
        enter(
                form,
                new TermDraft(null, null, null, null, null, null),
                organisation,
                values -> bodies.create(body, values));
        var name = String.valueOf(bodies.body(body).values().name());
        add(header(getTranslation("leadership.term.new"), organisation).context(name), form);
    }

    private void change(OrganisationLabel organisation, TermId id) {
        var details = bodies.term(id);
        var years = getTranslation(
                "leadership.term.years",
                details.values().fromYear() + "–" + details.values().toYear());
        var form = form(details.body());
        correct(
                form,
                details.versioned(),
                organisation,
                (values, version) -> bodies.update(id, values, version),
                () -> bodies.term(id).versioned());
        add(
                header(years, organisation)
                        .context(String.valueOf(
                                bodies.body(details.body()).values().name()))
                        .actions(deletion(years, "leadership.term.delete.text", organisation, () -> bodies.delete(id))),
                form);
    }

    private RecordForm<TermDraft> form(BodyId body) {
        var form = new RecordForm<>(TermDraft.class, "leadership.term");
        var fromYear = form.field("fromYear", new IntegerField());
        fromYear.focus();
        var toYear = form.field("toYear", new IntegerField());
        warnOfLength(fromYear, toYear, bodies.body(body).values());
        form.field("ordinal", new IntegerField()).setHelperText(getTranslation("leadership.term.ordinal.help"));
        form.field("starts", new PartialDateField()).setHelperText(getTranslation("leadership.term.starts.help"));
        form.field("ends", new PartialDateField());
        form.field("congress", new MeetingField(catalog));
        return form.required("fromYear", "toYear");
    }

    /** Real labels break the statutes, so that a long one is no mistake, but may be a slip. */
    private void warnOfLength(IntegerField fromYear, IntegerField toYear, BodyDraft body) {
        var allowed = Objects.requireNonNullElse(body.intervalYears(), BodyDraft.USUAL_INTERVAL);
        HasValue.ValueChangeListener<HasValue.ValueChangeEvent<Integer>> check = _ -> {
            var first = fromYear.getValue();
            var last = toYear.getValue();
            var tooLong = first != null && last != null && last - first > allowed;
            toYear.setHelperText(tooLong ? getTranslation("leadership.term.long", allowed) : null);
            toYear.setClassName("doubtful", tooLong);
        };
        fromYear.addValueChangeListener(check);
        toYear.addValueChangeListener(check);
    }
}
