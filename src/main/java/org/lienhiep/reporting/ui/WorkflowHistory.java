package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lienhiep.reporting.ReportState;
import org.lienhiep.reporting.WorkflowEvent;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;

/** The way of a report: who took it a step on, when, and why. */
final class WorkflowHistory extends OrderedList {

    WorkflowHistory(List<WorkflowEvent> events) {
        addClassName("workflow");
        events.reversed().forEach(event -> add(line(event)));
    }

    private ListItem line(WorkflowEvent event) {
        var word = new Span(getTranslation("reporting.event." + word(event)));
        word.addClassName("workflow-word");
        var head = new Div(
                new Icon(icon(event.to())),
                word,
                Table.secondary(getTranslation(
                        "reporting.by", event.by(), Formats.of(getLocale()).moment(event.at()))));
        var item = new ListItem(head);
        if (event.reason() != null) {
            var reason = new Div(event.reason());
            reason.addClassName("workflow-reason");
            item.add(reason);
        }
        return item;
    }

    private static String word(WorkflowEvent event) {
        return event.to() == ReportState.RETURNED
                        && event.from() != null
                        && event.from().counts()
                ? "REOPENED"
                : event.to().name();
    }

    private static String icon(ReportState state) {
        return switch (state) {
            case DRAFT -> "circle-dot";
            case SUBMITTED -> "send";
            case IN_REVIEW -> "eye";
            case RETURNED -> "undo-2";
            case APPROVED -> "circle-check";
            case INCLUDED -> "book-check";
        };
    }
}
