package org.lienhiep.consolidation;

import static org.lienhiep.SampleUnion.CODE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.leadership.TenureKind;
import org.lienhiep.leadership.TenureWords;
import org.lienhiep.leadership.Tenures;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.ReportDraft;
import org.lienhiep.reporting.ReportEntry;
import org.lienhiep.reporting.ReportWorkflow;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.Totals;
import org.lienhiep.reporting.parts.JointActivities;
import org.lienhiep.reporting.parts.JointDraft;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Base of the tests of union reports: short words for what happens before them. */
@IntegrationTest
abstract class ConsolidationTest {

    static final HalfYear H1 = new HalfYear(2026, 1);
    static final String TALKS = "dissemination_sessions";
    static final String CLASSES = "training_classes";
    static final String MEMBERS = "individual_member_count";

    @Autowired
    SampleUnion union;

    @Autowired
    Consolidations consolidations;

    @Autowired
    Passages passages;

    @Autowired
    Issues issues;

    @Autowired
    JointActivities joint;

    @Autowired
    Totals totals;

    @Autowired
    Tenures tenures;

    @Autowired
    Access access;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportEntry entry;

    @Autowired
    private ReportWorkflow workflow;

    @Autowired
    private Indicators indicators;

    OrganisationId id(String code) {
        return union.id(code);
    }

    IndicatorId indicator(String code) {
        return indicators.byCode(code).orElseThrow().id();
    }

    /** A figure with its qualifier. */
    static ReportDraft.Entry says(String indicator, int value, Qualifier qualifier) {
        return new ReportDraft.Entry(
                indicator, new CellDraft(CellState.NUMBER, BigDecimal.valueOf(value), qualifier, null));
    }

    static ReportDraft.Entry says(String indicator, int value) {
        return value == 0
                ? new ReportDraft.Entry(indicator, new CellDraft(CellState.ZERO, null, null, null))
                : says(indicator, value, Qualifier.EXACT);
    }

    void submitted(String organisation, HalfYear period, ReportDraft.Entry... cells) {
        access.asSystem(() -> {
            entry.replace(id(organisation), period, new ReportDraft(List.of(cells), null), null);
            return workflow.submit(id(organisation), period, version(organisation, period));
        });
    }

    void approved(String organisation, HalfYear period, ReportDraft.Entry... cells) {
        submitted(organisation, period, cells);
        access.asSystem(() -> workflow.approve(id(organisation), period, version(organisation, period)));
    }

    void reopened(String organisation, String reason) {
        access.asSystem(() -> workflow.reopen(id(organisation), H1, reason, version(organisation, H1)));
    }

    int version(String organisation, HalfYear period) {
        return reports.get(id(organisation), period).version();
    }

    UnionOverview overview(Included included) {
        return consolidations.overview(id(CODE), H1, included);
    }

    IndicatorLine line(String indicator, Included included) {
        return overview(included).lines().stream()
                .filter(each -> each.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    JointDraft together(String indicator, int value, String... societies) {
        return new JointDraft(
                indicator(indicator),
                "Hội thảo chung",
                BigDecimal.valueOf(value),
                null,
                Stream.of(societies).map(this::id).toList(),
                null);
    }

    /** The union's chair since 2024. */
    void chair(String name) {
        leads(name, "Chủ tịch", "2024-01-15");
    }

    void leads(String name, String post, String since) {
        access.asSystem(() -> tenures.record(new TenureWords(
                id(CODE),
                new Named<>(null, name),
                null,
                new Named<>(null, post),
                1,
                null,
                2024,
                2029,
                null,
                PartialDate.parse(since),
                null,
                TenureKind.ELECTED,
                null,
                null,
                null)));
    }

    static IssueDraft draft(int number, String signer) {
        return new IssueDraft(
                number,
                "BC-LHH",
                "Lạng Sơn",
                LocalDate.of(2026, 7, 5),
                "TM. BAN THƯỜNG VỤ",
                "",
                "CHỦ TỊCH",
                signer,
                List.of("Các hội thành viên", "Lưu: VT"),
                "Đã quá hạn, hội chưa gửi",
                true);
    }
}
