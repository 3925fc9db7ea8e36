package org.lienhiep.demo;

import java.util.stream.Stream;
import org.lienhiep.access.Access;
import org.lienhiep.account.Installation;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.ReportWorkflow;
import org.lienhiep.reporting.Reports;
import org.lienhiep.tabular.Imports;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty database with the sample union, as the program itself, all or nothing. */
@Service
class Demonstration {

    private static final String UNION = "BL";
    private static final String RETURNED = "BL-HCD";
    private static final HalfYear NEWEST = HalfYear.parse("2026-H1");
    private static final String REASON =
            "Số lượt người được tập huấn không khớp với danh sách các lớp đã gửi. Đề nghị hội kiểm tra lại.";

    private final DemoFiles files;
    private final Imports imports;
    private final DemoArticles articles;
    private final DemoAccounts accounts;
    private final Reports reports;
    private final ReportWorkflow workflow;
    private final Organisations organisations;
    private final Installation installation;
    private final Access access;

    Demonstration(
            DemoFiles files,
            Imports imports,
            DemoArticles articles,
            DemoAccounts accounts,
            Reports reports,
            ReportWorkflow workflow,
            Organisations organisations,
            Installation installation,
            Access access) {
        this.files = files;
        this.imports = imports;
        this.articles = articles;
        this.accounts = accounts;
        this.reports = reports;
        this.workflow = workflow;
        this.organisations = organisations;
        this.installation = installation;
        this.access = access;
    }

    /** What became of a call. */
    enum Outcome {
        FILLED,
        THERE_ALREADY,
        NOT_EMPTY
    }

    /** Fills the database when nobody has an account and no organisation is recorded; else changes nothing. */
    @Transactional
    Outcome fill() {
        if (!accounts.shown().isEmpty()) {
            return Outcome.THERE_ALREADY;
        }
        if (!installation.isNew() || !organisations.isEmpty()) {
            return Outcome.NOT_EMPTY;
        }
        return access.asSystem(() -> {
            takeTables();
            articles.record(organisation(UNION));
            sendOneReportBack();
            accounts.create();
            return Outcome.FILLED;
        });
    }

    private void takeTables() {
        var tables = Stream.of("unions", "societies", "leadership", "meetings", "values")
                .map(table -> new Imports.Upload(table, table + ".csv", files.table(table)))
                .toList();
        var result = imports.run(tables, false);
        if (!result.applied()) {
            throw new IllegalStateException("The demonstration breaks a rule: " + result);
        }
    }

    private void sendOneReportBack() {
        var society = organisation(RETURNED);
        workflow.sendBack(society, NEWEST, REASON, reports.get(society, NEWEST).version());
    }

    private OrganisationId organisation(String code) {
        return organisations.byCode(code).orElseThrow().id();
    }
}
