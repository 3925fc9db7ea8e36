package org.lienhiep.consolidation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lienhiep.access.Permission;
import org.lienhiep.consolidation.Included;
import org.lienhiep.consolidation.IssueRow;
import org.lienhiep.consolidation.Part;
import org.lienhiep.consolidation.Passage;
import org.lienhiep.consolidation.UnionOverview;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.ui.ReportLinks;
import org.lienhiep.reporting.ui.StateChips;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Periods;
import org.lienhiep.shell.Section;
import org.lienhiep.shell.Workspace;

/** A union's report on a half-year at work: figures with their coverage, words, joint activities and issues. */
@Route(ConsolidationLinks.ROOT + "/:union/:period")
@PermitAll
class ConsolidationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Services services;
    private final Workspace workspace;
    private final Map<String, FiguresPart> tables = new LinkedHashMap<>();

    ConsolidationView(Services services, Workspace workspace) {
        this.services = services;
        this.workspace = workspace;
        addClassNames("page", "consolidation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var code = UnionPage.code(event);
        UnionPage.period(event, workspace, other -> ConsolidationLinks.report(code, other))
                .ifPresent(period -> show(UnionPage.union(services.organisations(), code), period));
    }

    private void show(OrganisationLabel union, HalfYear period) {
        var official = services.consolidations().overview(union.id(), period, Included.APPROVED);
        var issues = services.issues().of(union.id(), period);
        var words = services.passages().of(official);
        var edits = services.access().may(Permission.REVIEW_REPORTS, union.id());
        removeAll();
        tables.clear();
        add(header(official, issues, edits));
        if (!official.missing().isEmpty()) {
            add(missing(official));
        }
        add(mixing(official));
        var figures = official.sections();
        for (var passage : words) {
            var part = part(official, passage, edits);
            if (passage.part() instanceof Part.OfSection(var section)) {
                var table = new FiguresPart(official, figures.getOrDefault(section, List.of()));
                tables.put(section.code(), table);
                part.addComponentAtIndex(1, table);
            }
            add(part);
        }
        add(new JointPart(services, official, edits, () -> show(union, period)));
        if (!issues.isEmpty()) {
            add(new IssuesPart(services, official, issues));
        }
    }

    private PageHeader header(UnionOverview official, List<IssueRow> issues, boolean edits) {
        var expected = official.societies().size();
        var covered = new Chip(
                official.missing().isEmpty() ? "circle-check" : "clock",
                getTranslation("consolidation.approved", official.approved(), expected),
                official.missing().isEmpty() ? Chip.Tone.SUCCESS : Chip.Tone.WARNING);
        var header = new PageHeader(getTranslation("consolidation.title"))
                .under(getTranslation("reporting.title"), ReportLinks.board())
                .context(
                        new Span(official.union().name().in(I18n.reader())),
                        new Span(Periods.name(this, official.period())),
                        covered);
        if (edits) {
            var issue = new Button(
                    getTranslation("consolidation.issue.next", issues.size() + 1),
                    new Icon("book-check"),
                    _ -> UI.getCurrent()
                            .navigate(ConsolidationLinks.issue(official.union().code(), official.period())));
            issue.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(issue);
        }
        return header;
    }

    private Section missing(UnionOverview official) {
        var list = new Div();
        list.addClassName("missing-societies");
        for (var each : official.missing()) {
            var link = new Anchor(
                    ReportLinks.report(each.society().code(), official.period()),
                    each.society().brief(I18n.reader()));
            link.setRouterIgnore(false);
            list.add(new Span(link, StateChips.of(this, each.state())));
        }
        return new Section(
                getTranslation("consolidation.missing", official.missing().size()), list);
    }

    /** A look ahead at what is submitted; it never becomes part of an issue. */
    private Div mixing(UnionOverview official) {
        var also = new Checkbox(getTranslation("consolidation.mixed"));
        var note = new Span(getTranslation("consolidation.mixed.text"));
        note.addClassName("secondary");
        note.setVisible(false);
        also.addValueChangeListener(change -> {
            note.setVisible(change.getValue());
            var included = change.getValue() ? Included.SUBMITTED_TOO : Included.APPROVED;
            var shown = services.consolidations().overview(official.union().id(), official.period(), included);
            shown.sections().forEach((section, lines) -> {
                var table = tables.get(section.code());
                if (table != null) {
                    table.show(shown, lines);
                }
            });
        });
        var tools = new Div(also, note);
        tools.addClassNames("list-tools", "mixing");
        return tools;
    }

    private Section part(UnionOverview official, Passage passage, boolean edits) {
        var title = title(passage.part());
        var editor = edits ? new PassageField(services.passages(), official, passage, title) : new ReadPassage(passage);
        var part = new Section(title, editor);
        if (passage.part() instanceof Part.OfSection(var section)
                && !I18n.reader().getLanguage().equals("vi")) {
            part.add(new EnglishDraft(
                    services.passages().english(official, official.sections().getOrDefault(section, List.of()))));
        }
        return part;
    }

    private String title(Part part) {
        return switch (part) {
            case Part.Free free -> getTranslation("consolidation.part." + free);
            case Part.OfSection(var section) -> section.name().in(I18n.reader());
        };
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("consolidation.title"));
    }
}
