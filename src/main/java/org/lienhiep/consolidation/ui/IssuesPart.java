package org.lienhiep.consolidation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lienhiep.consolidation.IssueRow;
import org.lienhiep.consolidation.UnionOverview;
import org.lienhiep.document.ui.DownloadButtons;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Section;

/** The issues of a report: their files, what changed, and whether they are still as they were. */
final class IssuesPart extends Div {

    private final Services services;
    private final UnionOverview official;

    IssuesPart(Services services, UnionOverview official, List<IssueRow> issues) {
        this.services = services;
        this.official = official;
        var section = new Section(getTranslation("consolidation.issues"));
        issues.forEach(issue -> section.add(issue(issue)));
        add(section);
    }

    private Div issue(IssueRow issue) {
        var formats = Formats.of(I18n.reader());
        var head = new Div(
                new H3(getTranslation("consolidation.issue.number-of", issue.issue())),
                new Chip("book-check", issue.register(), Chip.Tone.SUCCESS));
        head.addClassName("issue-head");
        var facts = new Div(
                new Span(formats.day(issue.dated())),
                new Span(getTranslation("consolidation.issue.signed", issue.signer())),
                new Span(getTranslation(
                        "consolidation.issue.frozen", issue.frozenBy(), formats.moment(issue.frozenAt()))));
        facts.addClassNames("context", "issue-facts");
        var union = official.union();
        var files = new DownloadButtons(
                format -> format.fileName(union.code(), official.period(), issue.issue()),
                format -> services.issues()
                        .file(union.id(), official.period(), issue.issue(), format)
                        .content());
        var box = new Div(head, facts, files, checksum(issue));
        box.addClassName("issue");
        if (issue.changes() > 0) {
            box.add(new ChangesTable(services.issues().changes(union.id(), official.period(), issue.issue())));
        }
        return box;
    }

    /** The check reads everything again, so it is made when somebody asks for it. */
    private Div checksum(IssueRow issue) {
        var result = new Span();
        result.getElement().setAttribute("role", "status");
        var check = new Button(getTranslation("consolidation.issue.check"), _ -> {
            var intact = services.issues().intact(official.union().id(), official.period(), issue.issue());
            result.removeAll();
            result.add(
                    intact
                            ? new Chip("circle-check", getTranslation("consolidation.issue.intact"), Chip.Tone.SUCCESS)
                            : new Chip(
                                    "triangle-alert", getTranslation("consolidation.issue.altered"), Chip.Tone.ERROR));
        });
        check.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new Div(
                new Span(getTranslation("consolidation.issue.checksum")), new Code(issue.checksum()), check, result);
        line.addClassName("issue-checksum");
        return line;
    }
}
