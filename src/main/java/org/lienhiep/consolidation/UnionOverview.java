package org.lienhiep.consolidation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.SectionLabel;
import org.lienhiep.reporting.parts.JointActivity;

/**
 * A union's half-year as its reports tell it.
 *
 * @param societies everybody who is expected to report, by name
 * @param lines every indicator that is asked for, by section and position
 * @param joint what several societies did together
 */
public record UnionOverview(
        OrganisationLabel union,
        HalfYear period,
        Included included,
        List<SocietyPart> societies,
        List<IndicatorLine> lines,
        List<JointActivity> joint) {

    public UnionOverview {
        societies = List.copyOf(societies);
        lines = List.copyOf(lines);
        joint = List.copyOf(joint);
    }

    /** The indicators by section, in the order of the report. */
    public Map<SectionLabel, List<IndicatorLine>> sections() {
        return lines.stream().collect(groupingBy(line -> line.indicator().section(), LinkedHashMap::new, toList()));
    }

    /** The societies without an approved report. */
    public List<SocietyPart> missing() {
        return societies.stream().filter(each -> !each.counts()).toList();
    }

    /** How many societies have an approved report. */
    public int approved() {
        return societies.size() - missing().size();
    }
}
