package org.lienhiep.meeting.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.meeting.DecisionEntry;
import org.lienhiep.meeting.DecisionKind;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.NamedField;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordField;
import org.lienhiep.shell.RecordForm;
import org.lienhiep.shell.Workspace;

/** Form for a decision: of a recorded meeting, or an older document of which no meeting is recorded. */
@Route(DecisionLinks.LIST + "/:id/edit")
@RouteAlias(DecisionLinks.LIST + "/new")
@PermitAll
class DecisionFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RegisterServices services;
    private final Workspace workspace;
    private String title = "";

    DecisionFormView(RegisterServices services, Workspace workspace) {
        this.services = services;
        this.workspace = workspace;
        addClassNames("page", "decision-form");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get("id")
                .ifPresentOrElse(
                        id -> change(DecisionView.id(id)),
                        () -> create(event.getLocation().getQueryParameters()));
    }

    private void create(QueryParameters given) {
        services.access().requireAnywhere(Permission.EDIT_MEETINGS);
        title = getTranslation("meeting.register.new");
        var form = form(true, false);
        form.edit(
                new Versioned<>(draft(given), 0),
                (values, _) -> DecisionLinks.page(services.decisions().create(values)),
                null,
                DecisionLinks.LIST);
        add(new PageHeader(title).under(getTranslation("meeting.register"), DecisionLinks.LIST), form);
    }

    private DecisionEntry draft(QueryParameters given) {
        var organisation = workspace
                .organisation()
                .filter(chosen -> services.access().may(Permission.EDIT_MEETINGS, chosen))
                .orElse(null);
        return new DecisionEntry(
                DecisionKind.RESOLUTION,
                null,
                null,
                meeting(given.getSingleParameter(DecisionLinks.MEETING).orElse("")),
                organisation,
                null,
                null,
                null,
                null,
                null);
    }

    /** What an address says amiss is left out: it was written by hand. */
    private static @Nullable MeetingId meeting(String text) {
        try {
            return text.isEmpty() ? null : MeetingId.parse(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private void change(DecisionId id) {
        var opened = services.decisions().edit(id);
        var number = getTranslation("meeting.decision.title", opened.values().number());
        title = getTranslation("meeting.register.edit", opened.values().number());
        var locked = services.decisions().standing(id).locked();
        var form = form(false, locked);
        form.edit(
                opened,
                (values, version) -> {
                    services.decisions().update(id, values, version);
                    return DecisionLinks.page(id);
                },
                () -> services.decisions().edit(id),
                DecisionLinks.page(id));
        add(new PageHeader(title)
                .under(getTranslation("meeting.register"), DecisionLinks.LIST)
                .under(number, DecisionLinks.page(id)));
        if (locked) {
            var why = new Div(new Icon("lock"), new Span(getTranslation("meeting.register.locked")));
            why.addClassName("meeting-standing");
            add(why);
        }
        add(form);
    }

    private RecordForm<DecisionEntry> form(boolean isNew, boolean locked) {
        var form = new RecordForm<>(DecisionEntry.class, "meeting.decision");
        var kind = new Select<DecisionKind>();
        kind.setItems(DecisionKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("meeting.decision.kind." + each));
        form.field("kind", kind).setReadOnly(locked);
        var number = form.text("number");
        number.setReadOnly(locked);
        var meeting = form.field("meeting", new RecordField<>(services.catalog(), MeetingId.class));
        meeting.setClearButtonVisible(true);
        meeting.setReadOnly(!isNew);
        meeting.setHelperText(getTranslation("meeting.decision.meeting.help"));
        var organisation = form.field("organisation", new RecordField<>(services.catalog(), OrganisationId.class));
        var body = form.text("body");
        var decidedOn = form.field("decidedOn", new DayField());
        var text = form.area("text");
        text.setReadOnly(locked);
        form.wide(text);
        form.section("meeting.register.carrying-out");
        form.field("owner", new RecordField<>(services.catalog(), OrganisationId.class))
                .setClearButtonVisible(true);
        form.field("ownerPerson", new NamedField<>(services.catalog(), PersonId.class));
        form.field("due", new DayField());
        form.required("text");
        meeting.addValueChangeListener(change -> {
            organisation.setEnabled(change.getValue() == null);
            body.setEnabled(change.getValue() == null);
            decidedOn.setEnabled(change.getValue() == null);
        });
        Runnable propose = () -> propose(number, kind, organisation, body, decidedOn);
        if (isNew) {
            kind.addValueChangeListener(_ -> propose.run());
            organisation.addValueChangeListener(_ -> propose.run());
            decidedOn.addValueChangeListener(_ -> propose.run());
        }
        return form;
    }

    /** Says which number comes next; left empty, it is given when the decision is stored. */
    private void propose(
            TextField number,
            Select<DecisionKind> kind,
            RecordField<OrganisationId> organisation,
            TextField body,
            DayField decidedOn) {
        var by = organisation.getValue();
        if (by == null || kind.isEmpty() || !services.access().may(Permission.EDIT_MEETINGS, by)) {
            number.setHelperText(null);
            return;
        }
        var day = decidedOn.isEmpty() ? services.today() : decidedOn.getValue();
        var next = services.numbers().proposed(by, kind.getValue(), body.getValue(), day);
        number.setPlaceholder(next);
        number.setHelperText(getTranslation("meeting.register.number.next", next));
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
