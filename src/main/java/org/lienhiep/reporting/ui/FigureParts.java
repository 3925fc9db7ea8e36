package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.PredecessorFigures;
import org.lienhiep.reporting.SocietyFigure;
import org.lienhiep.reporting.StatedFigures;
import org.lienhiep.reporting.Totals;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.Section;

/** What stands behind a union's figure: its societies, those of unions it succeeds, evidence, what sources state. */
@org.springframework.stereotype.Component
class FigureParts {

    private final Totals totals;
    private final PredecessorFigures predecessors;
    private final StatedFigures stated;
    private final EvidenceList evidence;
    private final RecordCatalog catalog;
    private final Access access;

    FigureParts(
            Totals totals,
            PredecessorFigures predecessors,
            StatedFigures stated,
            EvidenceList evidence,
            RecordCatalog catalog,
            Access access) {
        this.totals = totals;
        this.predecessors = predecessors;
        this.stated = stated;
        this.evidence = evidence;
        this.catalog = catalog;
        this.access = access;
    }

    /**
     * The parts of a page, in order; those with nothing to say are missing.
     *
     * @param page whose language is spoken
     * @param inherited whether the figure includes those of predecessors
     */
    List<Component> of(
            Component page, OrganisationLabel union, IndicatorLabel indicator, HalfYear period, boolean inherited) {
        var parts = new ArrayList<Component>();
        var own = totals.bySociety(union.id(), indicator.id(), period);
        var before = inherited
                ? predecessors.behind(union.id(), indicator.id(), period)
                : List.<PredecessorFigures.Part>of();
        if (before.isEmpty() || own.stream().anyMatch(each -> each.state() != null)) {
            parts.add(new Section(
                    page.getTranslation("reporting.figure.societies"), societies(page, own, indicator, period)));
        }
        var unions = new ArrayList<>(List.of(union.id()));
        var said = new ArrayList<>(stated.about(union.id(), indicator.id(), period));
        for (var part : before) {
            unions.add(part.predecessor().organisation().id());
            said.addAll(part.stated());
            if (!part.societies().isEmpty()) {
                parts.add(new Section(title(page, part), societies(page, part.societies(), indicator, period)));
            }
        }
        evidence.behind(unions, indicator.id(), period)
                .ifPresent(list -> parts.add(new Section(page.getTranslation("reporting.cell.evidence"), list)));
        StatedList.of(catalog, said)
                .ifPresent(list -> parts.add(new Section(page.getTranslation("reporting.stated"), list)));
        return parts;
    }

    private static String title(Component page, PredecessorFigures.Part part) {
        var predecessor = part.predecessor();
        return page.getTranslation(
                "reporting.inherited.until",
                predecessor.organisation().name().in(I18n.reader()),
                Formats.of(I18n.reader()).partial(predecessor.effective()));
    }

    private SocietyFigures societies(
            Component page, List<SocietyFigure> societies, IndicatorLabel indicator, HalfYear period) {
        return new SocietyFigures(societies, CellText.of(page), indicator, period, this::readable);
    }

    private boolean readable(OrganisationId organisation) {
        return access.may(Permission.READ, organisation);
    }
}
