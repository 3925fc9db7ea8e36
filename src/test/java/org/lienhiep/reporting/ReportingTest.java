package org.lienhiep.reporting;

import static org.lienhiep.SampleUnion.CODE;

import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.access.Access;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Base of the tests of reports: short words for what societies and the union's office do. */
@IntegrationTest
abstract class ReportingTest {

    static final HalfYear H1 = new HalfYear(2026, 1);
    static final String TALKS = "dissemination_sessions";
    static final String CLASSES = "training_classes";
    static final String MEMBERS = "individual_member_count";
    static final String FUNDS = "fund_raised";
    static final String COMMUNES = "communes_served";

    @Autowired
    SampleUnion union;

    @Autowired
    Reports reports;

    @Autowired
    ReportEntry entry;

    @Autowired
    ReportWorkflow workflow;

    @Autowired
    Indicators indicators;

    @Autowired
    Totals totals;

    @Autowired
    Access access;

    @Autowired
    JdbcClient jdbc;

    OrganisationId id(String code) {
        return union.id(code);
    }

    IndicatorId indicator(String code) {
        return indicators.byCode(code).orElseThrow().id();
    }

    ReportCell cell(String organisation, HalfYear period, String indicator) {
        return reports.get(id(organisation), period).cells().stream()
                .filter(each -> each.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    SavedCell enter(String organisation, HalfYear period, String indicator, CellDraft draft) {
        var version = cell(organisation, period, indicator).version();
        return entry.saveCell(id(organisation), period, indicator(indicator), draft, version);
    }

    int version(String organisation, HalfYear period) {
        return reports.get(id(organisation), period).version();
    }

    Submission submit(String organisation, HalfYear period) {
        return workflow.submit(id(organisation), period, version(organisation, period));
    }

    Review sendBack(String organisation, HalfYear period) {
        return workflow.sendBack(id(organisation), period, "Chưa khớp số liệu", version(organisation, period));
    }

    Review approve(String organisation, HalfYear period) {
        return workflow.approve(id(organisation), period, version(organisation, period));
    }

    Review reopen(String organisation, HalfYear period) {
        return workflow.reopen(id(organisation), period, "Sửa số liệu", version(organisation, period));
    }

    /** Fills in one cell, submits as the society and approves as the union's office. */
    void approved(String organisation, HalfYear period, String indicator, CellDraft draft) {
        union.as(Role.SOCIETY_SECRETARY, organisation, () -> {
            enter(organisation, period, indicator, draft);
            submit(organisation, period);
        });
        union.as(Role.UNION_SECRETARY, CODE, () -> approve(organisation, period));
    }

    /** The union's figure of the half-year. */
    TotalPoint total(String indicator, HalfYear period) {
        return series(indicator, period, period).latest();
    }

    IndicatorSeries series(String indicator, HalfYear from, HalfYear to) {
        return totals.of(id(CODE), from, to).stream()
                .filter(each -> each.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
