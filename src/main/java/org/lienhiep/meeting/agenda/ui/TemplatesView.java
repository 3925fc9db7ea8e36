package org.lienhiep.meeting.agenda.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.RecordNeeds;
import org.lienhiep.meeting.agenda.AgendaTemplates;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Chip.Tone;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordForm;
import org.lienhiep.shell.Section;
import org.lienhiep.shell.Workspace;

/** The usual agendas of a union: a list of the kinds of meetings, and an editor for each. */
@Route(AgendaLinks.TEMPLATES)
@RouteAlias(AgendaLinks.TEMPLATES + "/:kind")
@PermitAll
class TemplatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AgendaTemplates templates;
    private final RecordNeeds needs;
    private final Organisations organisations;
    private final Access access;
    private final Workspace workspace;
    private final RecordCatalog catalog;
    private final Clock clock;

    TemplatesView(
            AgendaTemplates templates,
            RecordNeeds needs,
            Organisations organisations,
            Access access,
            Workspace workspace,
            RecordCatalog catalog,
            Clock clock) {
        this.templates = templates;
        this.needs = needs;
        this.organisations = organisations;
        this.access = access;
        this.workspace = workspace;
        this.catalog = catalog;
        this.clock = clock;
        addClassNames("page", "agenda-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        access.requireAnywhere(Permission.EDIT_MEETINGS);
        removeAll();
        var union = union().orElseThrow(() -> new NotFound("union", ""));
        var kind = event.getRouteParameters().get("kind");
        if (kind.isPresent()) {
            access.require(Permission.EDIT_MEETINGS, union);
            edit(union, kind(kind.get()));
        } else {
            list(union);
        }
    }

    private Optional<OrganisationId> union() {
        return workspace
                .organisation()
                .map(chosen ->
                        organisations.unionOf(chosen, LocalDate.now(clock)).orElse(chosen));
    }

    private static MeetingKind kind(String text) {
        return Arrays.stream(MeetingKind.values())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotFound("template", text));
    }

    private void list(OrganisationId union) {
        var changed = templates.changed(union);
        var choices = new NeedChoices(needs, union, access.may(Permission.EDIT_MEETINGS, union));
        var list = new UnorderedList();
        list.addClassName("agenda-kinds");
        for (var kind : MeetingKind.values()) {
            list.add(line(union, kind, changed, choices));
        }
        add(
                new PageHeader(getTranslation("meeting.agenda.templates"))
                        .under(getTranslation("meeting.title"), MeetingLinks.list())
                        .context(getTranslation("meeting.agenda.templates.text")),
                new Section(getTranslation("meeting.kind"), needsText(), list));
    }

    private Paragraph needsText() {
        var text = new Paragraph(getTranslation("meeting.need.text"));
        text.addClassName("secondary");
        return text;
    }

    private ListItem line(OrganisationId union, MeetingKind kind, Set<MeetingKind> changed, NeedChoices choices) {
        var name = new Anchor(AgendaLinks.template(kind), getTranslation("meeting.kind." + kind));
        name.setRouterIgnore(false);
        var size = new Span(
                getTranslation("meeting.agenda.count", templates.of(kind, union).size()));
        size.addClassName("secondary");
        var plan = new Anchor(MeetingLinks.create(kind, null), getTranslation("meeting.agenda.template.plan"));
        plan.setRouterIgnore(false);
        plan.setAriaLabel(getTranslation("meeting.agenda.template.plan.of", name.getText()));
        var line = new ListItem(access.may(Permission.EDIT_MEETINGS, union) ? name : new Span(name.getText()), size);
        if (changed.contains(kind)) {
            line.add(new Chip("pencil", getTranslation("meeting.agenda.template.own"), Tone.INFO));
        }
        line.add(plan, choices.of(kind));
        return line;
    }

    private void edit(OrganisationId union, MeetingKind kind) {
        var name = getTranslation("meeting.kind." + kind);
        var header = new PageHeader(name)
                .under(getTranslation("meeting.title"), MeetingLinks.list())
                .under(getTranslation("meeting.agenda.templates"), AgendaLinks.TEMPLATES);
        if (templates.changed(union).contains(kind)) {
            header.actions(resetButton(union, kind, name));
        }
        var form = new RecordForm<>(AgendaValues.class, "meeting.agenda");
        form.wide(form.field("items", new AgendaField(catalog, null, new AgendaSum(null, null))));
        form.edit(
                values(union, kind),
                (values, version) -> {
                    templates.save(union, kind, values.items(), version);
                    return AgendaLinks.TEMPLATES;
                },
                () -> values(union, kind),
                AgendaLinks.TEMPLATES);
        add(header, form);
    }

    private Versioned<AgendaValues> values(OrganisationId union, MeetingKind kind) {
        var stored = templates.edit(union, kind);
        return new Versioned<>(new AgendaValues(stored.values()), stored.version());
    }

    private Button resetButton(OrganisationId union, MeetingKind kind, String name) {
        var button = new Button(getTranslation("meeting.agenda.template.reset"));
        button.addClickListener(_ ->
                Confirm.deletion(name, getTranslation("meeting.agenda.template.reset.text"), () -> {
                    templates.reset(union, kind);
                    Notices.done(getTranslation("shell.saved"));
                    button.getUI().ifPresent(ui -> ui.navigate(AgendaLinks.TEMPLATES));
                }));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("meeting.agenda.templates"));
    }
}
