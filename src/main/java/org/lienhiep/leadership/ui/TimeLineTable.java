package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.lienhiep.leadership.TimeLine;
import org.lienhiep.shell.Formats;

/** Who held which post from when to when, as a table. */
final class TimeLineTable extends NativeTable {

    TimeLineTable(TimeLine timeLine) {
        addClassName("time-table");
        var formats = Formats.of(getLocale());
        var head = new NativeTableRow();
        List.of("leadership.post", "leadership.person", "leadership.held", "leadership.term")
                .forEach(key -> head.add(columnHead(getTranslation(key))));
        getHead().add(head);
        for (var post : timeLine.posts()) {
            for (var holder : post.holders()) {
                var name = new Anchor(LeadershipLinks.person(holder.person()), holder.fullName());
                name.setRouterIgnore(false);
                var term = holder.term();
                getBody()
                        .add(new NativeTableRow(
                                new NativeTableCell(post.title().in(getLocale())),
                                new NativeTableCell(name),
                                new NativeTableCell(formats.range(holder.held())),
                                new NativeTableCell(term == null ? "–" : term.years())));
            }
        }
    }

    private static NativeTableHeaderCell columnHead(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
