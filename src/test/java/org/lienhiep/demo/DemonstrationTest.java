package org.lienhiep.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.TestBeans;
import org.lienhiep.access.Access;
import org.lienhiep.access.ui.SignInHint;
import org.lienhiep.demo.Demonstration.Outcome;
import org.lienhiep.kernel.CalendarYear;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.leadership.EndingTerm;
import org.lienhiep.leadership.Leadership;
import org.lienhiep.meeting.MeetingFilter;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.news.ArticleFilter;
import org.lienhiep.news.ArticleOrder;
import org.lienhiep.news.ArticleRow;
import org.lienhiep.news.Articles;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.Completeness;
import org.lienhiep.reporting.ReportState;
import org.lienhiep.reporting.SocietyStatus;
import org.lienhiep.reporting.TotalPoint;
import org.lienhiep.reporting.Totals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** In a database of its own: only there is it empty whatever other tests leave. */
@IntegrationTest
@TestPropertySource(properties = "lienhiep.demo=true")
class DemonstrationTest {

    private static final HalfYear FIRST = HalfYear.parse("2020-H2");
    private static final HalfYear NEWEST = HalfYear.parse("2026-H1");

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private SignInHint hint;

    @Autowired
    private Access access;

    @Autowired
    private Organisations organisations;

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

    private <T> T asked(Supplier<T> question) {
        return access.asSystem(question);
    }

    private OrganisationId union() {
        return asked(() -> organisations.byCode("BL").orElseThrow().id());
    }

    @Test
    void anEmptyDatabaseIsFilledAndASecondStartChangesNothing() {
        assertThat(demonstration.fill()).isEqualTo(Outcome.THERE_ALREADY);
        assertThat(asked(() -> organisations.unions())).hasSize(1);
    }
}
