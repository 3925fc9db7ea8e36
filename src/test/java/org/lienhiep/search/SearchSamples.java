package org.lienhiep.search;

import java.time.LocalDate;
import java.util.List;
import org.lienhiep.SampleRecords;
import org.lienhiep.SampleUnion;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.leadership.Tenures;
import org.lienhiep.meeting.DecisionDraft;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.news.ArticleDraft;
import org.lienhiep.news.Articles;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.ReportDraft;
import org.lienhiep.reporting.ReportEntry;
import org.springframework.stereotype.Component;

/** One record of each kind, of the society {@code LS-HNB} where it can be a society's. */
@Component
class SearchSamples {

    /** What was made. */
    record Made(MeetingId meeting, ArticleId article) {}

    private final SampleUnion union;
    private final Meetings meetings;
    private final Tenures tenures;
    private final ReportEntry reports;
    private final Articles articles;
    private final Access access;

    SearchSamples(
            SampleUnion union,
            Meetings meetings,
            Tenures tenures,
            ReportEntry reports,
            Articles articles,
            Access access) {
        this.union = union;
        this.meetings = meetings;
        this.tenures = tenures;
        this.reports = reports;
        this.articles = articles;
        this.access = access;
    }

    Made record() {
        union.found();
        return access.asSystem(() -> {
            tenures.record(SampleRecords.chair(union, "Nông Thị Hoà"));
            var society = union.id(SampleUnion.JOURNALISTS);
            var figure = new ReportDraft.Entry(
                    "training_classes", new CellDraft(CellState.UNKNOWN, null, null, "Chưa ai thống kê"));
            var report = new ReportDraft(List.of(figure), "Mưa lớn, lũ quét tháng bảy làm hỏng trụ sở.");
            reports.replace(society, HalfYear.parse("2026-H1"), report, null);
            return new Made(meetings.record(congress()), articles.create(article()));
        });
    }

    MeetingDraft congress() {
        return MeetingDraft.of(MeetingKind.CONGRESS, union.id(SampleUnion.JOURNALISTS))
                .with(meeting -> meeting.title("Đại hội hội viên đường thủy")
                        .heldOn(LocalDate.of(2025, 5, 12))
                        .place("Nhà khách tỉnh")
                        .decisions(List.of(DecisionDraft.of("Lập Quỹ Khuyến tài của hội"))));
    }

    private ArticleDraft article() {
        return new ArticleDraft(
                union.id(SampleUnion.CODE),
                "Xứ Lạng vào xuân",
                "Hà Thị Mơ",
                "Báo Lạng Sơn",
                LocalDate.of(2024, 2, 20),
                null,
                "Người dân Pà Cò xuống chợ từ sáng sớm.");
    }
}
