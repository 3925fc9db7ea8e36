package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.kernel.id.TenureId;
import org.lienhiep.kernel.id.TermId;
import org.lienhiep.leadership.Leadership;
import org.lienhiep.leadership.TenureDraft;
import org.lienhiep.leadership.TenureKind;
import org.lienhiep.leadership.Tenures;
import org.lienhiep.leadership.TimeLine;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.NamedField;
import org.lienhiep.shell.PartialDateField;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;
import org.lienhiep.shell.RecordForm;

/** Form for someone's time in a post. */
@Route(LeadershipLinks.WHO_LEADS + "/:code/tenures/:tenure")
@RouteAlias(LeadershipLinks.WHO_LEADS + "/:code/tenures/new")
@RouteAlias(LeadershipLinks.WHO_LEADS + "/:code/posts/:post/tenures/new")
@PermitAll
class TenureFormView extends LeadershipForm {

    private final Tenures tenures;
    private final Leadership leadership;
    private final RecordCatalog catalog;
    private final Clock clock;
    private final Map<PostId, BodyId> bodies = new HashMap<>();
    private final Map<PostId, String> titles = new HashMap<>();

    TenureFormView(
            Tenures tenures,
            Leadership leadership,
            RecordCatalog catalog,
            OrganisationByCode organisations,
            Clock clock) {
        super(organisations);
        this.tenures = tenures;
        this.leadership = leadership;
        this.catalog = catalog;
        this.clock = clock;
    }

    @Override
    void open(OrganisationLabel organisation, BeforeEnterEvent event) {
        leadership
                .on(organisation.id(), LocalDate.now(clock))
                .bodies()
                .forEach(body -> body.posts().forEach(post -> {
                    bodies.put(post.id(), body.id());
                    titles.put(
                            post.id(),
                            post.title().in(getLocale()) + " – " + body.name().in(getLocale()));
                }));
        if (event.getRouteParameters().get("tenure").isPresent()) {
            change(organisation, id(event, "tenure", TenureId::new));
        } else {
            var chosen = event.getRouteParameters().get("post").isPresent() ? id(event, "post", PostId::new) : null;
            create(organisation, chosen);
        }
    }

    private void create(OrganisationLabel organisation, @Nullable PostId post) {
        var form = form(organisation.id(), false);
        enter(
                form,
                TenureDraft.of(post, null, latestTerm(organisation.id(), post), null),
                organisation,
                tenures::create);
        add(header(getTranslation("leadership.tenure.new"), organisation), form);
    }

    private @Nullable TermId latestTerm(OrganisationId organisation, @Nullable PostId post) {
        return post == null
                ? null
                : leadership.terms(organisation).reversed().stream()
                        .filter(term -> term.body().equals(bodies.get(post)))
                        .map(term -> term.label().id())
                        .findFirst()
                        .orElse(null);
    }

    private void change(OrganisationLabel organisation, TenureId id) {
        var details = tenures.edit(id);
        var name = details.person() + " – " + details.post();
        var form = form(details.organisation(), true);
        correct(
                form,
                details.versioned(),
                organisation,
                (values, version) -> tenures.update(id, values, version),
                () -> tenures.edit(id).versioned());
        add(
                header(name, organisation)
                        .actions(deletion(
                                name, "leadership.tenure.delete.text", organisation, () -> tenures.delete(id))),
                form);
    }

    private RecordForm<TenureDraft> form(OrganisationId organisation, boolean recorded) {
        var form = new RecordForm<>(TenureDraft.class, "leadership.tenure");
        var post = form.field("post", posts());
        post.setReadOnly(recorded);
        var person = form.field("person", new NamedField<>(catalog, PersonId.class));
        person.setHelperText(getTranslation("leadership.tenure.person.help"));
        var term = form.field("term", terms());
        post.addValueChangeListener(change -> showTerms(term, organisation, change.getValue()));
        form.field("how", kinds());
        form.field("from", new PartialDateField());
        form.field("to", new PartialDateField()).setHelperText(getTranslation("leadership.tenure.to.help"));
        form.text("otherOffice").setHelperText(getTranslation("leadership.tenure.otherOffice.help"));
        form.field("electedAt", new MeetingField(catalog));
        var behalf = form.field("onBehalfOf", new RecordField<>(catalog, OrganisationId.class));
        behalf.setClearButtonVisible(true);
        form.section("leadership.approval");
        form.text("approvalNumber").setHelperText(getTranslation("leadership.tenure.approvalNumber.help"));
        form.field("approvedOn", new PartialDateField());
        form.text("approvedBy").setHelperText(getTranslation("leadership.tenure.approvedBy.help"));
        form.section("leadership.ending-of");
        form.field("endKind", Ends.field());
        form.text("endReason");
        var follower = form.field("replacedBy", new RecordField<>(catalog, PersonId.class));
        follower.setClearButtonVisible(true);
        follower.setHelperText(getTranslation("leadership.tenure.replacedBy.help"));
        form.area("note");
        return form.required("post", "person", "how", "from");
    }

    private ComboBox<PostId> posts() {
        var posts = new ComboBox<PostId>();
        posts.setItems(titles.keySet().stream()
                .sorted(Comparator.comparing(titles::get))
                .toList());
        posts.setItemLabelGenerator(id -> titles.getOrDefault(id, "?"));
        return posts;
    }

    private ComboBox<TermId> terms() {
        var terms = new ComboBox<TermId>();
        terms.setClearButtonVisible(true);
        return terms;
    }

    /** Only terms of the body that the post belongs to. */
    private void showTerms(ComboBox<TermId> field, OrganisationId organisation, @Nullable PostId post) {
        var chosen = field.getValue();
        var labels = new HashMap<TermId, String>();
        var items = leadership.terms(organisation).reversed().stream()
                .filter(term -> post != null && term.body().equals(bodies.get(post)))
                .map(TimeLine.TermSpan::label)
                .peek(label -> labels.put(label.id(), Terms.name(this, label)))
                .map(label -> label.id())
                .toList();
        field.setItemLabelGenerator(id -> labels.getOrDefault(id, "?"));
        field.setItems(items);
        field.setValue(items.contains(chosen) ? chosen : null);
    }

    private Select<TenureKind> kinds() {
        var kinds = new Select<TenureKind>();
        kinds.setItems(TenureKind.values());
        kinds.setItemLabelGenerator(kind -> getTranslation("leadership.tenure.how." + kind));
        return kinds;
    }
}
