package org.lienhiep.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.access.Access;
import org.lienhiep.demo.Demonstration.Outcome;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.leadership.Holder;
import org.lienhiep.leadership.Leadership;
import org.lienhiep.meeting.MeetingFilter;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.news.ArticleFilter;
import org.lienhiep.news.ArticleOrder;
import org.lienhiep.news.Articles;
import org.lienhiep.organisation.MemberSocieties;
import org.lienhiep.organisation.OrganisationFilter;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.ReportState;
import org.lienhiep.reporting.SocietyStatus;
import org.lienhiep.reporting.Totals;
import org.springframework.beans.factory.annotation.Autowired;

/** The sample union goes through importers, services and the main job: what it does not break, works. */
@IntegrationTest
class DemonstrationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 1);
    private static final HalfYear FIRST = HalfYear.parse("2020-H2");
    private static final HalfYear NEWEST = HalfYear.parse("2026-H1");

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private DemoAccounts accounts;

    @Autowired
    private Access access;

    @Autowired
    private Organisations organisations;

    @Autowired
    private MemberSocieties memberSocieties;

    @Autowired
    private Leadership leadership;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Articles articles;

    @Autowired
    private Totals totals;

    @Autowired
    private SampleUnion other;

    @Test
    void anEmptyDatabaseIsFilledOnce() {
        assertThat(demonstration.fill()).isEqualTo(Outcome.FILLED);

        access.asSystem(() -> {
            var union = organisations.byCode("BL").orElseThrow().id();
            organisationsAreThere(union);
            meetingsAndArticlesAreThere(union);
            reportsAreThere(union);
            return null;
        });
        assertThat(accounts.shown()).hasSize(4);
        assertThat(demonstration.fill()).isEqualTo(Outcome.THERE_ALREADY);
    }

    private void organisationsAreThere(OrganisationId union) {
        assertThat(organisations.count(OrganisationFilter.all(DAY))).isEqualTo(21);
        assertThat(memberSocieties.of(union, NEWEST)).hasSize(19);
        assertThat(memberSocieties.of(union, FIRST)).hasSize(19).noneMatch(is("BL-HNT"));
        assertThat(leadership.endingBy(union, DAY.plusMonths(6)))
                .extracting(term -> term.organisation().code())
                .contains("BL-HLV");
        assertThat(chair(union, LocalDate.of(2021, 1, 1))).isEqualTo("Lộc Minh Triết");
        assertThat(chair(union, LocalDate.of(2021, 9, 1))).isEqualTo("Vi Quốc Khải");
    }

    private static Predicate<OrganisationLabel> is(String code) {
        return label -> label.code().equals(code);
    }

    private String chair(OrganisationId union, LocalDate day) {
        return leadership
                .on(union, day)
                .posts()
                .filter(post -> post.title().vi().equals("Chủ tịch"))
                .flatMap(post -> post.holders().stream())
                .map(Holder::name)
                .collect(Collectors.joining(", "));
    }

    private void meetingsAndArticlesAreThere(OrganisationId union) {
        assertThat(meetings.count(MeetingFilter.of(union))).isGreaterThan(200);
        var recorded =
                articles.list(new ListQuery<>(ArticleFilter.ALL, ArticleOrder.PUBLISHED, false, Locale.ROOT, 0, 100));
        assertThat(recorded).hasSize(10).allMatch(article -> article.meetings() == 1);
    }

    private void reportsAreThere(OrganisationId union) {
        var sessions = totals.of(union, FIRST, NEWEST).stream()
                .filter(series -> series.indicator().code().equals("dissemination_sessions"))
                .findFirst()
                .orElseThrow();
        assertThat(sessions.points()).hasSize(12).allMatch(point -> point.figure() != null && !point.stated());
        assertThat(totals.completeness(union, NEWEST).societies())
                .extracting(SocietyStatus::state)
                .contains(ReportState.APPROVED, ReportState.SUBMITTED, ReportState.RETURNED, ReportState.DRAFT, null);
    }

    @Test
    void aDatabaseThatIsNotEmptyIsLeftAsItIs() {
        other.found();

        assertThat(demonstration.fill()).isEqualTo(Outcome.NOT_EMPTY);
        assertThat(access.asSystem(organisations::unions)).hasSize(2);
        assertThat(accounts.shown()).isEmpty();
    }
}
