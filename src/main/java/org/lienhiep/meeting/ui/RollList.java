package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.lienhiep.meeting.AttendanceStatus;
import org.lienhiep.meeting.MemberDraft;

/** The roll of a body, those who came first, each with his office and, where he stayed away, why. */
final class RollList extends Div {

    RollList(List<MemberDraft> roll) {
        for (var status : AttendanceStatus.values()) {
            var list = new UnorderedList();
            list.addClassName("meeting-societies");
            roll.stream().filter(each -> each.status() == status).forEach(each -> list.add(item(each)));
            if (list.getComponentCount() > 0) {
                add(new H3(getTranslation("meeting.roll.status." + status) + " · " + list.getComponentCount()), list);
            }
        }
    }

    private static ListItem item(MemberDraft member) {
        var item = new ListItem(
                new Span(member.person() == null ? "?" : member.person().name()));
        if (member.office() != null) {
            item.add(AttendancePart.small(member.office()));
        }
        if (member.reason() != null) {
            item.add(AttendancePart.small(member.reason()));
        }
        return item;
    }
}
