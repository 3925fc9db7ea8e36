package org.lienhiep.meeting.agenda.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.RecordNeeds;
import org.lienhiep.meeting.RecordNeeds.Need;
import org.lienhiep.shell.Notices;

/** Which kinds of meetings need minutes, and which an article; stored as soon as it is chosen. */
final class NeedChoices {

    private final RecordNeeds needs;
    private final OrganisationId union;
    private final boolean mayChange;
    private final Map<Need, Set<MeetingKind>> chosen = new EnumMap<>(Need.class);

    NeedChoices(RecordNeeds needs, OrganisationId union, boolean mayChange) {
        this.needs = needs;
        this.union = union;
        this.mayChange = mayChange;
        for (var need : Need.values()) {
            chosen.put(need, new HashSet<>(needs.kinds(need, union)));
        }
    }

    /** The boxes for one kind. */
    Div of(MeetingKind kind) {
        var boxes = new Div();
        boxes.addClassName("agenda-needs");
        chosen.forEach((need, kinds) -> boxes.add(box(boxes, need, kinds, kind)));
        return boxes;
    }

    private Checkbox box(Div reader, Need need, Set<MeetingKind> kinds, MeetingKind kind) {
        var box = new Checkbox(reader.getTranslation("meeting.need." + need), kinds.contains(kind));
        box.setAriaLabel(reader.getTranslation("meeting.need." + need) + ": "
                + reader.getTranslation("meeting.kind." + kind));
        box.setReadOnly(!mayChange);
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                kinds.add(kind);
            } else {
                kinds.remove(kind);
            }
            needs.set(need, union, kinds);
            Notices.done(reader.getTranslation("shell.saved"));
        });
        return box;
    }
}
