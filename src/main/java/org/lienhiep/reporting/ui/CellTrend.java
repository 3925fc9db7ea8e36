package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Spark;

/** How a cell compares: with the same half-year before, and over the last six. */
final class CellTrend {

    private static final BigDecimal MUCH = BigDecimal.valueOf(5);

    private final ReportCell cell;
    private final NativeTableCell change = Table.number("", "");
    private final NativeTableCell spark = new NativeTableCell();

    CellTrend(ReportCell cell) {
        this.cell = cell;
        change.addClassName("cell-change");
        change.getElement().setAttribute("data-label", change.getTranslation("reporting.change"));
        spark.addClassName("cell-spark");
    }

    /** The figure of the same half before, marked when it counted something else. */
    NativeTableCell before(HalfYear period) {
        var before = Table.number(Formats.of(I18n.reader()).figure(cell.before()), period.code());
        DefinitionMark.of(cell.definitionChange()).ifPresent(before::add);
        return before;
    }

    NativeTableCell change() {
        return change;
    }

    NativeTableCell spark() {
        return spark;
    }

    void show(@Nullable Figure figure) {
        var now = value(figure);
        var before = value(cell.before());
        var striking = isStriking(before, now);
        change.setText(
                before == null || now == null ? "" : Formats.of(I18n.reader()).change(before, now));
        change.setClassName("striking", striking);
        change.setTitle(striking ? change.getTranslation("reporting.cell.striking") : "");
        var values = new ArrayList<@Nullable BigDecimal>();
        cell.recent().stream().skip(1).forEach(point -> values.add(value(point.figure())));
        values.add(now);
        spark.removeAll();
        if (values.stream().filter(Objects::nonNull).count() > 1) {
            spark.add(new Spark(values, spark.getTranslation("reporting.cell.recent")));
        }
    }

    private static @Nullable BigDecimal value(@Nullable Figure figure) {
        return figure == null ? null : figure.value();
    }

    /** So far from the same half-year before that a slip is likely: more than half, and more than a handful. */
    static boolean isStriking(@Nullable BigDecimal before, @Nullable BigDecimal now) {
        if (before == null || now == null || before.signum() == 0) {
            return false;
        }
        var apart = now.subtract(before).abs();
        return apart.compareTo(MUCH) > 0 && apart.multiply(BigDecimal.TWO).compareTo(before) > 0;
    }
}
