package org.lienhiep.dashboard.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.leadership.Leadership;
import org.lienhiep.leadership.TimeLine;
import org.lienhiep.meeting.MeetingFilter;
import org.lienhiep.meeting.MeetingOrder;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.decision.DecisionRegister;
import org.lienhiep.news.ArticleFilter;
import org.lienhiep.news.ArticleOrder;
import org.lienhiep.news.Articles;
import org.lienhiep.organisation.OrganisationFilter;
import org.lienhiep.organisation.OrganisationOrder;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.ReportFilter;
import org.lienhiep.reporting.ReportOrder;
import org.lienhiep.reporting.Reports;
import org.lienhiep.shell.I18n;
import org.lienhiep.tabular.WrittenTable;
import org.springframework.stereotype.Component;

/** The registers of an organisation as tables, read page by page while they are written. */
@Component
class Registers {

    private static final int PAGE = 500;

    private final Organisations organisations;
    private final Leadership leadership;
    private final Meetings meetings;
    private final DecisionRegister decisions;
    private final Reports reports;
    private final Articles articles;
    private final I18n texts;
    private final Clock clock;

    Registers(
            Organisations organisations,
            Leadership leadership,
            Meetings meetings,
            DecisionRegister decisions,
            Reports reports,
            Articles articles,
            I18n texts,
            Clock clock) {
        this.organisations = organisations;
        this.leadership = leadership;
        this.meetings = meetings;
        this.decisions = decisions;
        this.reports = reports;
        this.articles = articles;
        this.texts = texts;
        this.clock = clock;
    }

    /** The registers; the name of each is also that of its file. */
    List<WrittenTable> of(OrganisationId id) {
        return List.of(members(id), leaders(id), held(id), decided(id), reported(id), published(id));
    }

    private WrittenTable members(OrganisationId id) {
        var today = LocalDate.now(clock);
        return table(
                "to-chuc",
                List.of("Mã", "Tên", "Tên ngắn", "Thành lập", "Là thành viên"),
                offset -> organisations
                        .list(new ListQuery<>(
                                OrganisationFilter.all(today).under(id),
                                OrganisationOrder.NAME,
                                true,
                                I18n.VIETNAMESE,
                                offset,
                                PAGE))
                        .stream()
                        .map(each -> List.of(
                                each.code(),
                                each.name().vi(),
                                each.shortName() == null ? "" : each.shortName().vi(),
                                text(each.founded()),
                                each.member() ? "có" : ""))
                        .toList());
    }

    private WrittenTable leaders(OrganisationId id) {
        var columns = List.of("Tổ chức", "Chức danh", "Họ và tên", "Từ", "Đến", "Nhiệm kỳ");
        return new WrittenTable(
                "lanh-dao",
                columns,
                Stream.of(id)
                        .flatMap(each -> leadership.timeLine(each).posts().stream())
                        .flatMap(Registers::holders));
    }

    private static Stream<List<String>> holders(TimeLine.PostLine post) {
        return post.holders().stream()
                .map(holder -> List.of(
                        post.bodyName().vi(),
                        post.title().vi(),
                        holder.fullName(),
                        text(holder.held().from()),
                        text(holder.held().to()),
                        holder.term() == null ? "" : holder.term().years()));
    }

    private WrittenTable held(OrganisationId id) {
        return table(
                "cuoc-hop",
                List.of(
                        "Ngày",
                        "Cuộc họp",
                        "Loại",
                        "Tình trạng",
                        "Nơi tổ chức",
                        "Đơn vị tổ chức",
                        "Có biên bản",
                        "Số tệp"),
                offset -> meetings
                        .list(new ListQuery<>(
                                MeetingFilter.of(id), MeetingOrder.HELD_ON, false, I18n.VIETNAMESE, offset, PAGE))
                        .stream()
                        .map(this::meeting)
                        .toList());
    }

    private List<String> meeting(MeetingRow of) {
        return List.of(
                text(of.heldOn()),
                of.name().vi(),
                word("meeting.kind." + of.kind()),
                word("meeting.state." + of.state()),
                text(of.place()),
                of.hosts().stream().map(host -> host.brief(I18n.VIETNAMESE)).collect(Collectors.joining("; ")),
                of.minuted() ? "có" : "",
                Integer.toString(of.attachments()));
    }

    private WrittenTable decided(OrganisationId id) {
        return new WrittenTable(
                "quyet-dinh-chua-xong",
                List.of("Họp ngày", "Số", "Nội dung", "Hạn"),
                Stream.of(id)
                        .flatMap(each -> decisions.account(each, List.of()).stream())
                        .map(each -> List.of(text(each.decidedOn()), each.number(), each.text(), text(each.due()))));
    }

    private WrittenTable reported(OrganisationId id) {
        return table(
                "bao-cao",
                List.of("Đơn vị", "Kỳ", "Tình trạng", "Đã điền (%)", "Hạn", "Chậm (ngày)"),
                offset -> reports
                        .list(new ListQuery<>(
                                ReportFilter.ALL.withBelow(id),
                                ReportOrder.PERIOD,
                                false,
                                I18n.VIETNAMESE,
                                offset,
                                PAGE))
                        .stream()
                        .map(each -> List.of(
                                each.organisation().name().vi(),
                                each.period().code(),
                                word("reporting.state." + each.state()),
                                Integer.toString(each.filled()),
                                each.due().toString(),
                                Integer.toString(each.daysLate())))
                        .toList());
    }

    private WrittenTable published(OrganisationId id) {
        return table(
                "tin-bai",
                List.of("Ngày", "Nhan đề", "Báo, trang tin", "Tác giả", "Địa chỉ"),
                offset -> articles
                        .list(new ListQuery<>(
                                ArticleFilter.ALL.about(id),
                                ArticleOrder.PUBLISHED,
                                true,
                                I18n.VIETNAMESE,
                                offset,
                                PAGE))
                        .stream()
                        .map(each -> List.of(
                                text(each.publishedOn()),
                                each.title(),
                                text(each.publisher()),
                                text(each.author()),
                                text(each.url())))
                        .toList());
    }

    /** A table whose pages are read when their rows are written. */
    private static WrittenTable table(String name, List<String> columns, IntFunction<List<List<String>>> page) {
        return new WrittenTable(
                name,
                columns,
                IntStream.iterate(0, offset -> offset + PAGE)
                        .mapToObj(page)
                        .takeWhile(rows -> !rows.isEmpty())
                        .flatMap(List::stream));
    }

    private String word(String key) {
        return texts.getTranslation(key, I18n.VIETNAMESE);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
