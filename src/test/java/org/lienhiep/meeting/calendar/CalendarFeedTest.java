package org.lienhiep.meeting.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lienhiep.SampleUnion.CODE;
import static org.lienhiep.SampleUnion.JOURNALISTS;
import static org.lienhiep.SampleUnion.LEARNING;
import static org.lienhiep.SampleUnion.OTHER_UNION;
import static org.lienhiep.TestBeans.TODAY;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lienhiep.ApiTest;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.agenda.AgendaDraft;
import org.lienhiep.meeting.agenda.AgendaItems;
import org.lienhiep.meeting.calendar.IcsReader.Component;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SignedIn(Role.UNION_SECRETARY)
class CalendarFeedTest extends ApiTest {

    private static final LocalDate DAY = TODAY.plusDays(20);

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private Meetings meetings;

    @Autowired
    private AgendaItems agendas;

    private MeetingId congress;

    @BeforeEach
    void plan() {
        congress = meetings.create(MeetingDraft.of(MeetingKind.CONGRESS, union.id(CODE))
                .with(planned -> planned.title("Đại hội, lần thứ VIII; nhiệm kỳ 2026–2031")
                        .heldOn(DAY)
                        .startsAt(LocalTime.of(8, 0))
                        .endsAt(LocalTime.of(11, 30))
                        .place("Hội trường A")
                        .chair(new Named<>(null, "Lý Vinh Quang"))));
    }

    @Test
    void aMeetingIsAnEventInVietnamsTimeWithItsLink() {
        agendas.save(congress, List.of(AgendaDraft.of(1, "Khai mạc", 10)), 0);

        var event = event(feed(feeds.mint(null)), congress);

        assertThat(event.value("DTSTART;TZID=Asia/Ho_Chi_Minh")).isEqualTo("20260904T080000");
        assertThat(event.value("DTEND;TZID=Asia/Ho_Chi_Minh")).isEqualTo("20260904T113000");
        assertThat(event.text("SUMMARY")).isEqualTo("Đại hội, lần thứ VIII; nhiệm kỳ 2026–2031");
        assertThat(event.text("LOCATION")).isEqualTo("Hội trường A");
        assertThat(event.text("DESCRIPTION"))
                .contains("Chủ trì: Lý Vinh Quang", "1. Khai mạc")
                .endsWith("/meetings/" + congress);
        assertThat(event.value("URL")).startsWith("http").endsWith("/meetings/" + congress);
        assertThat(event.properties()).containsKeys("UID", "DTSTAMP", "SEQUENCE");
        assertThat(IcsReader.read(feed(feeds.mint(null))))
                .extracting(Component::name)
                .contains("STANDARD", "VTIMEZONE", "VCALENDAR");
    }

    @Test
    void itsUidStaysAndItsSequenceRisesWithEveryChangeUntilItIsCalledOff() {
        var token = feeds.mint(union.id(CODE));
        var first = event(feed(token), congress);
        meetings.update(
                congress,
                meetings.edit(congress).values().with(moved -> moved.heldOn(DAY.plusDays(1))),
                meetings.edit(congress).version());
        var moved = event(feed(token), congress);
        meetings.setState(
                congress,
                MeetingState.CANCELLED,
                "Bão số 5",
                meetings.edit(congress).version());
        var cancelled = event(feed(token), congress);

        assertThat(List.of(first.value("UID"), moved.value("UID"), cancelled.value("UID")))
                .containsOnly("meeting-" + congress + "@lienhiep");
        assertThat(sequence(moved)).isGreaterThan(sequence(first));
        assertThat(sequence(cancelled)).isGreaterThan(sequence(moved));
        assertThat(first.value("STATUS")).isEqualTo("CONFIRMED");
        assertThat(cancelled.value("STATUS")).isEqualTo("CANCELLED");
    }

    private static int sequence(Component event) {
        return Integer.parseInt(event.value("SEQUENCE"));
    }

    @Test
    void aMeetingOfSeveralDaysWithoutHoursAndADeadlineAreWholeDays() {
        var days = meetings.create(MeetingDraft.of(MeetingKind.TRAINING, union.id(LEARNING))
                .with(two -> two.heldOn(DAY).heldUntil(DAY.plusDays(1))));
        var file = feed(feeds.mint(union.id(CODE)));

        var event = event(file, days);
        assertThat(event.value("DTSTART;VALUE=DATE")).isEqualTo("20260904");
        assertThat(event.value("DTEND;VALUE=DATE")).isEqualTo("20260906");
        assertThat(IcsReader.read(file))
                .filteredOn(each ->
                        each.name().equals("VEVENT") && each.value("UID").startsWith("report-2026-H2"))
                .singleElement()
                .satisfies(due -> assertThat(due.text("SUMMARY")).contains("Hạn báo cáo", "6 tháng cuối năm 2026"));
    }

    @Test
    void noTextCanForgeALineOfTheFile() {
        var hostile = "A\r\nATTENDEE:mailto:x@y.z\nEND:VEVENT\u2028B";
        var id = meetings.create(MeetingDraft.of(MeetingKind.OTHER, union.id(CODE))
                .with(forged -> forged.title(hostile).place(hostile).heldOn(DAY)));

        var event = event(feed(feeds.mint(null)), id);

        assertThat(event.properties()).doesNotContainKey("ATTENDEE");
        assertThat(event.text("SUMMARY")).isEqualTo("A ATTENDEE:mailto:x@y.z END:VEVENT B");
    }

    @Test
    void theLibraryReadsItBack() throws IOException, ParserException {
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(feed(feeds.mint(null))));

        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(calendar.getComponents("VEVENT")).isNotEmpty();
    }

    @Test
    void aFeedShowsOnlyItsOrganisationAndOnlyWhatItsOwnerMaySee() {
        var elsewhere = meetings.create(
                MeetingDraft.of(MeetingKind.OTHER, union.id(LEARNING)).with(day -> day.heldOn(DAY)));

        assertThat(uids(feed(feeds.mint(union.id(JOURNALISTS))))).doesNotContain(uid(congress), uid(elsewhere));
        assertThat(uids(feed(feeds.mint(union.id(LEARNING)))))
                .contains(uid(elsewhere))
                .doesNotContain(uid(congress));
        union.as(Role.SOCIETY_SECRETARY, JOURNALISTS, () -> {
            assertThat(uids(feed(feeds.mint(null)))).doesNotContain(uid(congress), uid(elsewhere));
            assertThatThrownBy(() -> feeds.mint(union.id(CODE))).isInstanceOf(AccessDeniedException.class);
        });
        assertThatThrownBy(() -> feeds.mint(union.id(OTHER_UNION))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRevokedOrUnknownTokenShowsNothingAndOthersTokensCannotBeRevoked() {
        var token = feeds.mint(null);
        var id = feeds.own().getFirst().id();
        union.as(
                Role.LEADER,
                CODE,
                () -> assertThatThrownBy(() -> feeds.revoke(id)).isInstanceOf(NotFound.class));
        assertThat(feed(token)).isNotEmpty();

        feeds.revoke(id);

        assertThat(read(request(token))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(read(get("/api/v1/calendar.ics"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        var token = feeds.mint(null);
        var tag = String.valueOf(read(request(token)).getResponse().getHeader("ETag"));

        assertThat(read(request(token).header("If-None-Match", tag))).hasStatus(HttpStatus.NOT_MODIFIED);
        meetings.setState(
                congress,
                MeetingState.CANCELLED,
                "Bão số 5",
                meetings.edit(congress).version());
        assertThat(read(request(token).header("If-None-Match", tag))).hasStatus(HttpStatus.OK);
    }

    /** A request as a program sends it; whoever is signed in here stays so. */
    private MvcTestResult read(MockHttpServletRequestBuilder request) {
        var here = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        try {
            return mvc.perform(request);
        } finally {
            SecurityContextHolder.setContext(here);
        }
    }

    private static MockHttpServletRequestBuilder request(String token) {
        return get("/api/v1/calendar.ics?token=" + token);
    }

    private byte[] feed(String token) {
        var answer = read(request(token)).getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("text/calendar");
        return answer.getContentAsByteArray();
    }

    private static List<String> uids(byte[] file) {
        return IcsReader.read(file).stream()
                .filter(each -> each.name().equals("VEVENT"))
                .map(each -> each.value("UID"))
                .toList();
    }

    private static String uid(MeetingId meeting) {
        return "meeting-" + meeting + "@lienhiep";
    }

    private static Component event(byte[] file, MeetingId meeting) {
        return IcsReader.read(file).stream()
                .filter(each ->
                        each.name().equals("VEVENT") && each.value("UID").equals(uid(meeting)))
                .findFirst()
                .orElseThrow();
    }
}
