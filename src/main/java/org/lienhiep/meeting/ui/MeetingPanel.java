package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PagePanel;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordEntry;
import org.lienhiep.shell.Section;
import org.springframework.core.annotation.Order;

/** The next and the latest meetings on the page of an organisation. */
@org.springframework.stereotype.Component
@Order(20)
class MeetingPanel implements PagePanel<OrganisationId> {

    private static final int NEXT = 3;
    private static final int LATEST = 5;

    private final Meetings meetings;
    private final RecordCatalog catalog;
    private final Access access;

    MeetingPanel(Meetings meetings, RecordCatalog catalog, Access access) {
        this.meetings = meetings;
        this.catalog = catalog;
        this.access = access;
    }

    @Override
    public Class<OrganisationId> about() {
        return OrganisationId.class;
    }

    @Override
    public Optional<Component> panel(OrganisationId id) {
        var around = meetings.around(id, NEXT, LATEST);
        var next = around.upcoming();
        var latest = around.latest();
        var mayRecord = access.may(Permission.EDIT_MEETINGS, id);
        if (next.isEmpty() && latest.isEmpty() && !mayRecord) {
            return Optional.empty();
        }
        var reader = new Div();
        var section = new Section(reader.getTranslation("meeting.title"));
        section.addClassName("meeting-panel");
        if (mayRecord) {
            section.actions(recordLink(id, reader.getTranslation("meeting.new")));
        }
        if (next.isEmpty() && latest.isEmpty()) {
            var nothing = new Span(reader.getTranslation("meeting.none"));
            nothing.addClassName("secondary");
            section.add(nothing);
        }
        add(section, "meeting.next", next);
        add(section, "meeting.latest", latest);
        return Optional.of(section);
    }

    private Anchor recordLink(OrganisationId id, String text) {
        var code = catalog.named(OrganisationId.class, id, I18n.reader())
                .map(RecordEntry::detail)
                .orElse(null);
        var link = new Anchor(MeetingLinks.create(null, code), new Icon("plus"), new Span(text));
        link.setRouterIgnore(false);
        return link;
    }

    private static void add(Section section, String titleKey, List<MeetingRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        rows.forEach(row -> list.add(line(section, row)));
        section.add(new H3(section.getTranslation(titleKey)), list);
    }

    private static ListItem line(Component page, MeetingRow row) {
        var day = new Span(MeetingTimes.days(I18n.reader(), row.heldOn(), row.heldUntil()));
        day.addClassName("meeting-day");
        var hosts = new Span(row.hosts().stream()
                .map((OrganisationLabel host) -> host.brief(I18n.reader()))
                .reduce((some, more) -> some + ", " + more)
                .orElse(""));
        hosts.addClassName("secondary");
        return new ListItem(
                day,
                MeetingLinks.anchor(row.id(), row.name().in(I18n.reader())),
                hosts,
                MeetingChips.state(page, row.state()));
    }
}
