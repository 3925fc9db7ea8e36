package org.lienhiep.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures that articles and meetings state, beside what reports say (ADR 6). */
@Service
@Transactional
public class StatedFigures {

    private static final int DECIMALS = 4;

    private final StatedFigureQueries queries;
    private final Access access;

    StatedFigures(StatedFigureQueries queries, Access access) {
        this.queries = queries;
        this.access = access;
    }

    /**
     * Makes these the figures that the source states; what it was said to state before is gone. Doing it twice is doing
     * it once. Needs the right to record such a source for every organisation whose figures come or go.
     *
     * @throws InvalidInput naming each wrong figure as {@code figures[2].value}
     */
    public void replace(FigureSource source, List<StatedFigureDraft> figures) {
        var permission = switch (source) {
            case FigureSource.Article _ -> Permission.RECORD_NEWS;
            case FigureSource.Meeting _ -> Permission.EDIT_MEETINGS;
        };
        access.requireAnywhere(permission);
        var stored = queries.of(source).stream().map(StatedFigures::draft).toList();
        Stream.concat(
                        stored.stream().map(StatedFigureDraft::organisation),
                        figures.stream().map(StatedFigureDraft::organisation))
                .distinct()
                .forEach(organisation -> access.require(permission, organisation));
        check(figures);
        if (!stored.equals(figures.stream().map(StatedFigures::plain).toList())) {
            queries.replace(source, figures, access.actor().displayName());
        }
    }

    private static void check(List<StatedFigureDraft> figures) {
        var problems = new ArrayList<Problem>();
        for (int i = 0; i < figures.size(); i++) {
            var place = "figures[" + i + "].";
            var value = figures.get(i).value();
            if (figures.get(i).label().isBlank()) {
                problems.add(new Problem(place + "label", "shell.required"));
            }
            if (value.signum() < 0) {
                problems.add(new Problem(place + "value", "reporting.cell.negative"));
            } else if (value.compareTo(CellRules.LIMIT) >= 0) {
                problems.add(new Problem(place + "value", "reporting.cell.too-large"));
            } else if (value.stripTrailingZeros().scale() > DECIMALS) {
                problems.add(new Problem(place + "value", "reporting.cell.decimals"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** What a source states, in the order in which it was recorded, as far as the person may see whose figures it is. */
    @Transactional(readOnly = true)
    public List<StatedFigure> of(FigureSource source) {
        var visible = access.scope(Permission.READ);
        return queries.of(source).stream()
                .filter(figure -> visible.includes(figure.organisation()))
                .toList();
    }

    /** What these sources state, in one statement, as far as the person may see whose figures it is. */
    @Transactional(readOnly = true)
    public List<StatedFigure> of(Collection<? extends FigureSource> sources) {
        var visible = access.scope(Permission.READ);
        return sources.isEmpty()
                ? List.of()
                : queries.of(sources).stream()
                        .filter(figure -> visible.includes(figure.organisation()))
                        .toList();
    }

    /** What sources state of one indicator of an organisation for a half-year, the latest recorded first. */
    @Transactional(readOnly = true)
    public List<StatedFigure> about(OrganisationId organisation, IndicatorId indicator, HalfYear period) {
        access.require(Permission.READ, organisation);
        return queries.about(List.of(organisation), indicator, period);
    }

    private static StatedFigureDraft draft(StatedFigure figure) {
        return new StatedFigureDraft(
                figure.organisation(),
                figure.period(),
                figure.indicator(),
                figure.label(),
                figure.figure().value(),
                figure.figure().qualifier(),
                figure.unit(),
                figure.quote());
    }

    private static StatedFigureDraft plain(StatedFigureDraft draft) {
        return new StatedFigureDraft(
                draft.organisation(),
                draft.period(),
                draft.indicator(),
                draft.label(),
                CellValue.plain(draft.value()),
                draft.qualifier(),
                draft.unit(),
                draft.quote());
    }
}
