package org.lienhiep.reporting.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.ReportId;
import org.lienhiep.reporting.ReportFilter;
import org.lienhiep.reporting.ReportOrder;
import org.lienhiep.reporting.ReportRow;
import org.lienhiep.reporting.Reports;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.RecordEntry;
import org.lienhiep.shell.RecordSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds reports by the names of their organisations, the latest first. */
@Component
@Order(30)
class ReportSource implements RecordSource<ReportId> {

    private final Reports reports;
    private final I18n words;

    ReportSource(Reports reports, I18n words) {
        this.reports = reports;
        this.words = words;
    }

    @Override
    public Class<ReportId> type() {
        return ReportId.class;
    }

    @Override
    public String title() {
        return "reporting.title";
    }

    @Override
    public String icon() {
        return "list-checks";
    }

    @Override
    public List<RecordEntry<ReportId>> find(String text, Locale language, int offset, int limit) {
        var query =
                new ListQuery<>(ReportFilter.ALL.withText(text), ReportOrder.PERIOD, false, language, offset, limit);
        return reports.list(query).stream().map(row -> entry(row, language)).toList();
    }

    @Override
    public Map<ReportId, RecordEntry<ReportId>> named(Collection<ReportId> ids, Locale language) {
        return RecordEntry.byId(reports.named(ids).stream().map(row -> entry(row, language)));
    }

    private RecordEntry<ReportId> entry(ReportRow row, Locale language) {
        return new RecordEntry<>(
                row.id(),
                row.organisation().name().in(language),
                row.period().code() + " · " + words.getTranslation("reporting.state." + row.state(), language),
                ReportLinks.report(row.organisation().code(), row.period()));
    }
}
