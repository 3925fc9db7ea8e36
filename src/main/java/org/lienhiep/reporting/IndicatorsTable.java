package org.lienhiep.reporting;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.tabular.Row;
import org.lienhiep.tabular.TableImport;
import org.lienhiep.tabular.Tables;
import org.springframework.stereotype.Component;

/**
 * The table {@code indicators}: {@code code, name, section, unit} and whichever of {@code nameEn, sectionEn, unitEn,
 * overTime, overOrganisations}. An indicator that is there already takes over what its row says and keeps the rest; a
 * new one is added up over time and over organisations unless its row says otherwise.
 */
@Component
class IndicatorsTable implements TableImport {

    private static final int ORDER = 40;
    private static final int MOST_ERRORS = 1000;

    private final Indicators indicators;

    IndicatorsTable(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public String table() {
        return "indicators";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Outcome read(InputStream file) {
        var run = new Run();
        Tables.read(file, run::take);
        return new Outcome(run.created, run.updated, run.errors);
    }

    private final class Run {

        private final List<RowError> errors = new ArrayList<>();
        private int created;
        private int updated;

        private void take(Row row) {
            if (errors.size() >= MOST_ERRORS) {
                return;
            }
            try {
                var code = row.get("code");
                var recorded = code == null ? null : indicators.byCode(code).orElse(null);
                if (recorded == null) {
                    indicators.create(draft(row, IndicatorDraft.blank(null)));
                    created++;
                } else if (change(row, recorded.id())) {
                    updated++;
                }
            } catch (InvalidInput invalid) {
                invalid.problems()
                        .forEach(problem -> errors.add(new RowError(
                                row.line(),
                                problem.field(),
                                problem.message(),
                                problem.field() == null ? null : row.get(problem.field()))));
            }
        }

        private boolean change(Row row, IndicatorId id) {
            var recorded = indicators.get(id);
            var draft = draft(row, recorded.values());
            if (draft.equals(recorded.values().with(Rewording.CORRECTION))) {
                return false;
            }
            indicators.update(id, draft, recorded.version());
            return true;
        }
    }

    private IndicatorDraft draft(Row row, IndicatorDraft before) {
        var section = row.get("section");
        return new IndicatorDraft(
                row.get("code"),
                section == null ? before.section() : indicators.section(section, row.get("sectionEn")),
                before.position(),
                or(row.get("name"), before.name()),
                or(row.get("nameEn"), before.nameEn()),
                or(row.get("unit"), before.unit()),
                or(row.get("unitEn"), before.unitEn()),
                before.definition(),
                before.definitionEn(),
                constant(row, "overTime", OverTime.class, before.overTime()),
                constant(row, "overOrganisations", OverOrganisations.class, before.overOrganisations()),
                before.wholeNumbers(),
                before.required(),
                before.validFrom(),
                before.validTo(),
                before.ratio(),
                Rewording.CORRECTION);
    }

    private static @Nullable String or(@Nullable String given, @Nullable String before) {
        return given == null ? before : given;
    }

    static <E extends Enum<E>> @Nullable E constant(Row row, String column, Class<E> type, @Nullable E usual) {
        var text = row.get(column);
        if (text == null) {
            return usual;
        }
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw InvalidInput.in(column, "reporting.import.word", text);
    }
}
