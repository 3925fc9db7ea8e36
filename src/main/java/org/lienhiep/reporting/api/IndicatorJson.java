package org.lienhiep.reporting.api;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.reporting.IndicatorDetails;
import org.lienhiep.reporting.IndicatorDraft;
import org.lienhiep.reporting.IndicatorRow;
import org.lienhiep.reporting.OverOrganisations;
import org.lienhiep.reporting.OverTime;
import org.lienhiep.reporting.Ratio;
import org.lienhiep.reporting.Rewording;

/**
 * An indicator as the API carries it.
 *
 * @param section code of the section; when sent, its name will do, and a section that is not there is made
 * @param unit what is counted, in Vietnamese
 * @param overTime {@code SUM} when nothing is sent
 * @param overOrganisations {@code SUM} when nothing is sent
 * @param validFrom first half-year that asks for it, such as {@code 2011-H1}
 * @param ratio how it is computed from two others, which are named by their codes; not sent, it is counted
 * @param rewording only sent: whether a change of the wording is a {@code CORRECTION} or a {@code NEW_DEFINITION} from a
 *     half-year on; needed once reports use the indicator
 * @param version to be sent back with a change; a change without it is refused
 */
record IndicatorJson(
        @Nullable String code,
        @Nullable String section,
        @Nullable Integer position,
        @Nullable List<NameJson> names,
        @Nullable String unit,
        @Nullable String unitEn,
        @Nullable String definition,
        @Nullable String definitionEn,
        @Nullable OverTime overTime,
        @Nullable OverOrganisations overOrganisations,
        @Nullable Boolean wholeNumbers,
        @Nullable Boolean required,
        @Nullable HalfYear validFrom,
        @Nullable HalfYear validTo,
        @Nullable Ratio ratio,
        @Nullable Rewording rewording,
        @Nullable Integer version) {

    /** A name in one language, {@code vi} or {@code en}. */
    record NameJson(String lang, @Nullable String name) {}

    static IndicatorJson of(IndicatorDetails details) {
        var values = details.values();
        return new IndicatorJson(
                values.code(),
                values.section(),
                values.position(),
                names(values.name(), values.nameEn()),
                values.unit(),
                values.unitEn(),
                values.definition(),
                values.definitionEn(),
                values.overTime(),
                values.overOrganisations(),
                values.wholeNumbers(),
                values.required(),
                values.validFrom(),
                values.validTo(),
                values.ratio(),
                null,
                details.version());
    }

    /** One line of the list, without definition and version. */
    static IndicatorJson of(IndicatorRow row) {
        var label = row.indicator();
        return new IndicatorJson(
                label.code(),
                label.section().code(),
                label.position(),
                names(label.name().vi(), label.name().en()),
                label.unit() == null ? null : label.unit().vi(),
                label.unit() == null ? null : label.unit().en(),
                null,
                null,
                label.overTime(),
                label.overOrganisations(),
                row.wholeNumbers(),
                row.required(),
                row.validFrom(),
                row.validTo(),
                label.ratio(),
                null,
                null);
    }

    private static List<NameJson> names(@Nullable String vietnamese, @Nullable String english) {
        var names = new ArrayList<NameJson>();
        names.add(new NameJson("vi", vietnamese));
        if (english != null) {
            names.add(new NameJson("en", english));
        }
        return names;
    }

    IndicatorDraft draft() {
        return new IndicatorDraft(
                code,
                section,
                position,
                name("vi"),
                name("en"),
                unit,
                unitEn,
                definition,
                definitionEn,
                overTime == null ? OverTime.SUM : overTime,
                overOrganisations == null ? OverOrganisations.SUM : overOrganisations,
                wholeNumbers,
                required,
                validFrom,
                validTo,
                ratio,
                rewording);
    }

    private @Nullable String name(String language) {
        return names == null
                ? null
                : names.stream()
                        .filter(each -> language.equals(each.lang()))
                        .map(NameJson::name)
                        .filter(name -> name != null && !name.isBlank())
                        .findFirst()
                        .orElse(null);
    }
}
