package org.lienhiep.news.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.news.scoring.ReadingJson;

/**
 * Reads a corpus of real articles that is not part of the repository. It is looked for in {@code ../shared/corpus},
 * or where the property {@code lienhiep.corpus} or the variable {@code LIENHIEP_CORPUS} says; without it this test is
 * skipped. The readings go to {@code target/readings} in the form of the API.
 */
class CorpusTest {

    /** F1 below which a change counts as a regression. */
    private static final Map<String, Double> FLOORS = Map.ofEntries(
            Map.entry("meeting or not", 1.0),
            Map.entry("evidence in range", 1.0),
            Map.entry("author", 0.95),
            Map.entry("held on", 0.95),
            Map.entry("kind", 0.95),
            Map.entry("period", 0.95),
            Map.entry("host", 0.95),
            Map.entry("attendance", 0.95),
            Map.entry("people", 0.95),
            Map.entry("office", 0.93),
            Map.entry("elected", 0.95),
            Map.entry("organisations", 0.92),
            Map.entry("counts", 0.96),
            Map.entry("count qualifier", 0.96));

    private static Corpus corpus;

    @BeforeAll
    static void read() throws IOException {
        var folder = Path.of(Optional.ofNullable(System.getProperty("lienhiep.corpus"))
                .or(() -> Optional.ofNullable(System.getenv("LIENHIEP_CORPUS")))
                .orElse("../shared/corpus"));
        assumeTrue(Files.exists(folder.resolve("expected.jsonl")), "skipped: no corpus of articles in " + folder);
        corpus = Corpus.in(folder);
        var readings = Files.createDirectories(Path.of("target/readings"));
        for (var item : corpus.items()) {
            Files.writeString(readings.resolve(item.name() + ".json"), ReadingJson.write(item.json()));
        }
    }

    @Test
    void noFieldIsReadWorseThanBefore() {
        var score = corpus.score();
        System.out.println(score);

        var softly = new SoftAssertions();
        FLOORS.forEach((field, floor) ->
                softly.assertThat(score.of(field).f1()).as(field).isGreaterThanOrEqualTo(floor));
        softly.assertAll();
    }

    @Test
    void theSeedArticleIsReadAsItsReaderWould() {
        var reading = corpus.item("seed").reading();
        var meeting = Objects.requireNonNull(reading.meeting());

        assertThat(meeting.heldOn()).isEqualTo(LocalDate.of(2011, 8, 8));
        assertThat(reading.publishedOn()).isNull();
        assertThat(meeting.kind()).isEqualTo(MeetingKind.HALF_YEAR_REVIEW);
        assertThat(meeting.period()).isEqualTo(new HalfYear(2011, 1));
        assertThat(meeting.host()).isEqualTo("Liên hiệp Hội Khoa học và Kỹ thuật tỉnh");
        assertThat(meeting.attendance().societies()).isEqualTo(20);
        assertThat(reading.author()).isEqualTo("Hoàng Vương");
        assertThat(reading.organisations())
                .extracting(Reading.Organisation::name)
                .contains("Hội Nhà báo", "Hội Châm cứu", "Hội Doanh nghiệp vừa và nhỏ", "Hội Khuyến học");
    }

    @Test
    void theSeedArticleTellsAnElectionAndACount() {
        var reading = corpus.item("seed").reading();
        var elected = reading.people().stream()
                .filter(person -> person.elected() != null)
                .toList();
        var sessions = reading.counts().stream()
                .filter(count -> count.value().compareTo(BigDecimal.valueOf(90)) == 0)
                .toList();

        assertThat(elected).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Lý Vinh Quang");
            assertThat(person.role()).isEqualToIgnoringCase("Phó Chủ tịch UBND tỉnh");
            var election = Objects.requireNonNull(person.elected());
            assertThat(election.post()).isEqualTo("Chủ tịch");
            assertThat(election.term()).isEqualTo(new Reading.Term(2008, 2013));
        });
        assertThat(sessions).singleElement().satisfies(count -> {
            assertThat(count.qualifier()).isEqualTo(Qualifier.AT_LEAST);
            assertThat(count.unit()).isEqualTo("buổi");
            assertThat(count.indicator()).isEqualTo("dissemination_sessions");
        });
    }
}
