package org.lienhiep.reporting.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.reporting.IndicatorFilter;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.IndicatorOrder;
import org.lienhiep.reporting.IndicatorRow;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.shell.RecordEntry;
import org.lienhiep.shell.RecordSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(80)
class IndicatorSource implements RecordSource<IndicatorId> {

    private final Indicators indicators;

    IndicatorSource(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public Class<IndicatorId> type() {
        return IndicatorId.class;
    }

    @Override
    public String title() {
        return "reporting.indicators";
    }

    @Override
    public String icon() {
        return "gauge";
    }

    @Override
    public List<RecordEntry<IndicatorId>> find(String text, Locale language, int offset, int limit) {
        var filter = IndicatorFilter.ALL.withText(text);
        return indicators.list(new ListQuery<>(filter, IndicatorOrder.POSITION, true, language, offset, limit)).stream()
                .map(IndicatorRow::indicator)
                .map(label -> entry(label, language))
                .toList();
    }

    /** The catalogue is small enough to be read as a whole. */
    @Override
    public Map<IndicatorId, RecordEntry<IndicatorId>> named(Collection<IndicatorId> ids, Locale language) {
        return RecordEntry.byId(indicators.all().stream()
                .filter(label -> ids.contains(label.id()))
                .map(label -> entry(label, language)));
    }

    private static RecordEntry<IndicatorId> entry(IndicatorLabel label, Locale language) {
        var unit = label.unit() == null ? "" : label.unit().in(language);
        return new RecordEntry<>(label.id(), label.name().in(language), unit, ReportLinks.indicator(label.code()));
    }
}
