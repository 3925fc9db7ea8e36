package org.lienhiep.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Access;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.meeting.AttendanceDraft;
import org.lienhiep.meeting.AttendanceStatus;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.news.Articles;
import org.lienhiep.reporting.ReportEntry;
import org.lienhiep.reporting.Reports;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.security.access.AccessDeniedException;

/** Whatever is written, by whatever way, is found as it now stands, in the transaction that wrote it. */
@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class SearchIndexTest {

    @Autowired
    private Search search;

    @Autowired
    private SearchIndex index;

    @Autowired
    private SearchSamples samples;

    @Autowired
    private SampleUnion union;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Articles articles;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportEntry entry;

    @Autowired
    private Access access;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    private SearchSamples.Made made;

    @BeforeEach
    void record() {
        made = samples.record();
    }

    private List<String> found(String text) {
        return search.page(SearchRequest.of(text), 0, 100).hits().stream()
                .map(hit -> hit.kind() + " " + hit.title().vi())
                .toList();
    }

    @Test
    void aMeetingThatIsRenamedIsFoundByItsNewNameOnly() {
        var draft = samples.congress().with(meeting -> meeting.title("Lễ tổng kết phong trào"));
        meetings.update(made.meeting(), draft, meetings.edit(made.meeting()).version());

        assertThat(found("tong ket phong trao")).contains("MEETING Lễ tổng kết phong trào");
        assertThat(found("hoi vien duong thuy")).isEmpty();
    }

    @Test
    void aDecisionThatIsDroppedIsNotFoundAnyMore() {
        var draft = samples.congress().with(meeting -> meeting.decisions(List.of()));
        meetings.update(made.meeting(), draft, meetings.edit(made.meeting()).version());

        assertThat(found("quy khuyen tai")).isEmpty();
    }

    @Test
    void whatIsDeletedIsNotFoundAnyMore() {
        articles.delete(made.article());
        meetings.delete(made.meeting());

        assertThat(found("xu lang vao xuan")).isEmpty();
        assertThat(found("hoi vien duong thuy")).isEmpty();
        assertThat(found("quy khuyen tai")).isEmpty();
    }

    @Test
    void aSocietyIsFoundByTheNamesThatItOnceHad() {
        jdbc.sql("update organisation_name set valid_from = '2000' where organisation_id = :society")
                .param("society", union.id(SampleUnion.JOURNALISTS).value())
                .update();
        jdbc.sql("""
                        insert into organisation_name (id, version, created_at, created_by, updated_at, updated_by,
                            organisation_id, lang, name, valid_from, valid_to)
                        values (gen_random_uuid(), 0, now(), 'test', now(), 'test', :society, 'vi',
                            'Chi hội Ký giả Xứ Lạng', '1990', '1999')""")
                .param("society", union.id(SampleUnion.JOURNALISTS).value())
                .update();

        assertThat(found("ky gia xu lang"))
                .contains("ORGANISATION Hội Nhà báo tỉnh Lạng Sơn", "REPORT Hội Nhà báo tỉnh Lạng Sơn");
    }

    @Test
    void whoWasInvitedFindsTheMeetingWithItsDecisionsAndNobodyElseDoes() {
        union.as(
                Role.SOCIETY_SECRETARY,
                SampleUnion.ACUPUNCTURE,
                () -> assertThat(found("quy khuyen tai")).isEmpty());

        var invited = new AttendanceDraft(union.id(SampleUnion.ACUPUNCTURE), AttendanceStatus.PRESENT, 2);
        var draft = samples.congress().with(meeting -> meeting.attendance(List.of(invited)));
        meetings.update(made.meeting(), draft, meetings.edit(made.meeting()).version());

        union.as(
                Role.SOCIETY_SECRETARY,
                SampleUnion.ACUPUNCTURE,
                () -> assertThat(found("quy khuyen tai")).containsExactly("DECISION Lập Quỹ Khuyến tài của hội"));
    }

    @Test
    void theWordsOfAReportAreFoundAsTheyNowStand() {
        var society = union.id(SampleUnion.JOURNALISTS);
        var period = HalfYear.parse("2026-H1");
        access.asSystem(() -> entry.saveNarrative(
                society,
                period,
                "Trồng một nghìn cây hồi.",
                reports.get(society, period).version()));

        assertThat(found("cay hoi")).containsExactly("REPORT Hội Nhà báo tỉnh Lạng Sơn");
        assertThat(found("lu quet thang bay")).isEmpty();
    }

    /** The way of imports: no JPA, no service, many rows at once. */
    @Test
    void whatComesInByCopyIsFound() throws SQLException, IOException {
        Connection connection = DataSourceUtils.getConnection(database);
        var lines =
                "%s\t0\t2026-01-01\ttest\t2026-01-01\ttest\tHoàng Văn Thụ\tf\n%s\t0\t2026-01-01\ttest\t2026-01-01\ttest\tBế Văn Đàn\tf\n"
                        .formatted(UUID.randomUUID(), UUID.randomUUID());
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy person (id, version, created_at, created_by, updated_at, updated_by, name, derived) from stdin",
                        new StringReader(lines));

        assertThat(found("hoang van thu")).containsExactly("PERSON Hoàng Văn Thụ");
        assertThat(found("be van dan")).containsExactly("PERSON Bế Văn Đàn");
    }

    @Test
    void buildingTheIndexAnewChangesNothing() {
        var before = entries();
        var built = access.asSystem(index::rebuild);
        var again = access.asSystem(index::rebuild);

        assertThat(entries()).isEqualTo(before);
        assertThat(built).isEqualTo(before.size()).isEqualTo(again);
    }

    @Test
    void buildingTheIndexAnewMendsWhatWasLost() {
        jdbc.sql("delete from search_entry").update();
        assertThat(found("xu lang vao xuan")).isEmpty();

        access.asSystem(index::rebuild);

        assertThat(found("xu lang vao xuan")).containsExactly("ARTICLE Xứ Lạng vào xuân");
    }

    private List<String> entries() {
        return jdbc.sql("""
                        select concat_ws('; ', kind, record_id, title, called, name_key, excerpt, words, day, about,
                            array(select unnest(organisations) order by 1))
                        from search_entry order by kind, record_id""").query(String.class).list();
    }

    @Test
    void onlyAdministratorsOfTheInstallationBuildTheIndex() {
        assertThatThrownBy(index::rebuild).isInstanceOf(AccessDeniedException.class);
    }
}
