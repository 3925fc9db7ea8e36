package org.lienhiep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lienhiep.access.Access;
import org.lienhiep.access.Role;
import org.lienhiep.account.Accounts;
import org.lienhiep.account.UserOrder;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.RecordId;
import org.lienhiep.kernel.id.UserId;
import org.lienhiep.leadership.Leadership;
import org.lienhiep.leadership.TenureKind;
import org.lienhiep.leadership.TenureWords;
import org.lienhiep.leadership.Tenures;
import org.lienhiep.meeting.Attachments;
import org.lienhiep.meeting.DecisionEntry;
import org.lienhiep.meeting.Decisions;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.election.ContestDraft;
import org.lienhiep.meeting.election.Contests;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.Articles;
import org.lienhiep.news.watch.Candidates;
import org.lienhiep.news.watch.SentPage;
import org.lienhiep.news.watch.SourceDraft;
import org.lienhiep.news.watch.WatchedSources;
import org.lienhiep.organisation.ChangeDraft;
import org.lienhiep.organisation.ChangeKind;
import org.lienhiep.organisation.HeadCountDraft;
import org.lienhiep.organisation.HeadCounts;
import org.lienhiep.organisation.OrganisationChanges;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.ReportDraft;
import org.lienhiep.reporting.ReportEntry;
import org.lienhiep.reporting.ReportState;
import org.lienhiep.reporting.ReportWorkflow;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.exchange.ImportOrder;
import org.lienhiep.reporting.exchange.ImportRuns;
import org.lienhiep.shell.I18n;
import org.lienhiep.tabular.Imports;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** One record of each kind, for addresses that need one: the union's, or of its society {@code LS-HNB}. */
@Component
public class SampleRecords {

    private static final byte[] FILE = "name,post".getBytes(StandardCharsets.UTF_8);

    private final SampleUnion union;
    private final Meetings meetings;
    private final Contests contests;
    private final Decisions decisions;
    private final Attachments attachments;
    private final Articles articles;
    private final Leadership leadership;
    private final Tenures tenures;
    private final Reports reports;
    private final ReportEntry entry;
    private final ReportWorkflow workflow;
    private final Accounts accounts;
    private final Imports imports;
    private final ImportRuns runs;
    private final Access access;
    private final OrganisationChanges changes;
    private final HeadCounts headCounts;
    private final WatchedSources sources;
    private final Candidates candidates;

    SampleRecords(
            SampleUnion union,
            Meetings meetings,
            Contests contests,
            Decisions decisions,
            Attachments attachments,
            Articles articles,
            Leadership leadership,
            Tenures tenures,
            Reports reports,
            ReportEntry entry,
            ReportWorkflow workflow,
            Accounts accounts,
            Imports imports,
            ImportRuns runs,
            Access access,
            OrganisationChanges changes,
            HeadCounts headCounts,
            WatchedSources sources,
            Candidates candidates) {
        this.attachments = attachments;
        this.union = union;
        this.meetings = meetings;
        this.contests = contests;
        this.decisions = decisions;
        this.articles = articles;
        this.leadership = leadership;
        this.tenures = tenures;
        this.reports = reports;
        this.entry = entry;
        this.workflow = workflow;
        this.accounts = accounts;
        this.imports = imports;
        this.runs = runs;
        this.access = access;
        this.changes = changes;
        this.headCounts = headCounts;
        this.sources = sources;
        this.candidates = candidates;
    }

    /** Makes them; the keys are what addresses of the access matrix have in braces. */
    Map<String, String> make() {
        union.found();
        return access.asSystem(() -> {
            var records = new LinkedHashMap<String, String>();
            var meeting = meetings.record(meeting());
            records.put("meeting", text(meeting));
            var decision = decisions.create(decision(meeting));
            records.put("decision", text(decision));
            records.put(
                    "decisionVersion", String.valueOf(decisions.edit(decision).version()));
            records.put("attachment", text(attachments.add(meeting, "list.csv", new ByteArrayInputStream(FILE))));
            records.put(
                    "contest",
                    contests.create(meeting, ContestDraft.of("Chủ tịch")).toString());
            records.put("meetingVersion", String.valueOf(meetings.edit(meeting).version()));
            records.put("article", text(articles.create(article())));
            var ls = union.id(SampleUnion.CODE);
            records.put("source", text(sources.create(ls, source())));
            records.put("candidate", text(candidates.send(ls, page())));
            records.put(
                    "person", text(tenures.record(chair(union, "Nông Thị Lan")).person()));
            records.putAll(leadershipOf(union.id(SampleUnion.JOURNALISTS)));
            report("2026-H1", ReportState.DRAFT);
            report("2025-H2", ReportState.SUBMITTED);
            report("2025-H1", ReportState.APPROVED);
            records.put("change", changes.record(founding()).toString());
            headCounts.put(
                    union.id(SampleUnion.JOURNALISTS),
                    new HeadCountDraft(LocalDate.of(2025, 1, 1), 100, null, null, null));
            records.put("import", imported());
            records.put("user", text(someone()));
            records.put("unknown", UUID.randomUUID().toString());
            return records;
        });
    }

    private ChangeDraft founding() {
        return ChangeDraft.of(ChangeKind.FOUNDED, PartialDate.ofYear(2004), union.id(SampleUnion.ACUPUNCTURE));
    }

    /** Figures of the other society, brought in from a table. */
    private String imported() {
        var table = "organisation,indicator,halfYear,value,state\nLS-HCC,training_classes,2024-H1,3,APPROVED\n";
        imports.run(
                List.of(new Imports.Upload("values", "values.csv", new ByteArrayResource(table.getBytes(UTF_8)))),
                false);
        return runs.list(new ListQuery<>("", ImportOrder.STARTED, false, I18n.VIETNAMESE, 0, 1))
                .getFirst()
                .id()
                .toString();
    }

    /** A report of the society with one figure, brought to this state. */
    private void report(String halfYear, ReportState state) {
        var society = union.id(SampleUnion.JOURNALISTS);
        var period = HalfYear.parse(halfYear);
        var figure = new ReportDraft.Entry("training_classes", CellDraft.number(3));
        entry.replace(society, period, new ReportDraft(List.of(figure), null), null);
        if (state != ReportState.DRAFT) {
            workflow.submit(society, period, reports.get(society, period).version());
        }
        if (state == ReportState.APPROVED) {
            workflow.approve(society, period, reports.get(society, period).version());
        }
    }

    private Map<String, String> leadershipOf(OrganisationId society) {
        var body = leadership.on(society, LocalDate.of(2026, 5, 12)).bodies().getFirst();
        var post = body.posts().getFirst();
        var holder = post.holders().getFirst();
        return Map.of(
                "body", text(body.id()),
                "post", text(post.id()),
                "tenure", text(holder.tenure()),
                "term", text(requireNonNull(holder.term()).id()));
    }

    /** This person chairs the journalists from May 2023, for the term to 2028. */
    public static TenureWords chair(SampleUnion union, String name) {
        return new TenureWords(
                union.id(SampleUnion.JOURNALISTS),
                new Named<>(null, name),
                null,
                new Named<>(null, "Chủ tịch"),
                1,
                null,
                2023,
                2028,
                null,
                PartialDate.parse("2023-05-10"),
                null,
                TenureKind.ELECTED,
                null,
                null,
                null);
    }

    private UserId someone() {
        union.account(Role.LEADER, SampleUnion.CODE);
        return accounts.list(new ListQuery<>("", UserOrder.USERNAME, true, Locale.ROOT, 0, 1))
                .getFirst()
                .id();
    }

    private MeetingDraft meeting() {
        return MeetingDraft.of(MeetingKind.TRAINING, union.id(SampleUnion.JOURNALISTS))
                .with(meeting -> meeting.heldOn(LocalDate.of(2026, 5, 12)));
    }

    private static DecisionEntry decision(MeetingId meeting) {
        return new DecisionEntry(null, null, "Mở thêm một lớp", meeting, null, null, null, null, null, null);
    }

    private ArticleDraft article() {
        return new ArticleDraft(
                union.id(SampleUnion.CODE), "Hội nghị sơ kết", null, null, null, null, "Liên hiệp hội đã họp.");
    }

    private static SourceDraft source() {
        return new SourceDraft("Báo Tỉnh", null, "https://bao.example/rss", 6, false);
    }

    private static SentPage page() {
        return new SentPage("https://bao.example/so-ket", "Hội nghị sơ kết", null, null, null);
    }

    private static String text(RecordId id) {
        return id.value().toString();
    }
}
