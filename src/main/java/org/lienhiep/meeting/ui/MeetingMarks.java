package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.RecordMarks;
import org.springframework.beans.factory.ObjectProvider;

/** What is kept about a meeting, as small marks in a list: minutes, files, and what other features know of it. */
@SpringComponent
@UIScope
class MeetingMarks {

    private final ObjectProvider<RecordMarks<?>> others;
    private final Map<MeetingId, List<RecordMarks.Mark>> known = new HashMap<>();

    MeetingMarks(ObjectProvider<RecordMarks<?>> others) {
        this.others = others;
    }

    /** Asks once for all rows of a page. */
    List<MeetingRow> found(List<MeetingRow> rows) {
        var ids = rows.stream().map(MeetingRow::id).toList();
        ids.forEach(known::remove);
        RecordMarks.all(others, MeetingId.class, ids).forEach(known::put);
        return rows;
    }

    Component of(Component page, MeetingRow row) {
        var marks = new Div();
        marks.addClassName("meeting-marks");
        if (row.minuted()) {
            marks.add(mark("file-text", "", page.getTranslation("meeting.minuted")));
        }
        if (row.attachments() > 0) {
            marks.add(mark(
                    "paperclip",
                    Integer.toString(row.attachments()),
                    page.getTranslation("meeting.attachments.count", row.attachments())));
        }
        known.getOrDefault(row.id(), List.of())
                .forEach(each -> marks.add(mark(each.icon(), Integer.toString(each.count()), each.words())));
        return marks;
    }

    /** The picture for the eye, the words for those who do not see it and for the pointer. */
    private static Span mark(String icon, String count, String words) {
        var number = new Span(count);
        number.getElement().setAttribute("aria-hidden", "true");
        var spoken = new Span(words);
        spoken.addClassName("spoken");
        var mark = new Span(new Icon(icon), number, spoken);
        mark.setTitle(words);
        return mark;
    }
}
