package org.lienhiep.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.MeetingKind;

class OutlineTest {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    @Test
    void itemsAreNumberedByTheirLevels() {
        assertThat(numbers(1, 2, 2, 3, 1, 2)).containsExactly("1", "1.1", "1.2", "1.2.1", "2", "2.1");
    }

    @Test
    void aLevelThatLeavesOneOutIsTakenAsFarAsItFits() {
        assertThat(numbers(3, 3, 1)).containsExactly("1", "1.1", "2");
    }

    private static List<String> numbers(int... levels) {
        return new Outline(Arrays.stream(levels)
                        .mapToObj(level -> AgendaDraft.of(level, "x", null))
                        .toList())
                .lines().stream().map(Outline.Line::number).toList();
    }

    @Test
    void eachItemBeginsWhenTheOneBeforeItEnds() {
        var outline = new Outline(List.of(
                AgendaDraft.of(1, "Khai mạc", 10),
                AgendaDraft.of(1, "Các báo cáo", 999),
                AgendaDraft.of(2, "Công tác", 30),
                AgendaDraft.of(2, "Tài chính", 20),
                AgendaDraft.of(1, "Bế mạc", 5)));

        assertThat(outline.lines())
                .extracting(line -> String.valueOf(line.starts(EIGHT)))
                .containsExactly("08:00", "08:10", "08:10", "08:40", "09:00");
        assertThat(outline.minutes()).isEqualTo(65);
    }

    @Test
    void behindAnItemOfUnknownLengthNothingIsKnownOnItsLevel() {
        var outline = new Outline(List.of(
                AgendaDraft.of(1, "a", 10),
                AgendaDraft.of(2, "a1", null),
                AgendaDraft.of(2, "a2", 3),
                AgendaDraft.of(1, "b", null),
                AgendaDraft.of(1, "c", 7)));

        assertThat(outline.lines())
                .extracting(line -> String.valueOf(line.starts(EIGHT)))
                .containsExactly("08:00", "08:00", "null", "08:10", "null");
        assertThat(outline.minutes()).isEqualTo(17);
    }

    @Test
    void whatBeginsAfterMidnightHasNoTime() {
        var outline = new Outline(List.of(AgendaDraft.of(1, "a", 600), AgendaDraft.of(1, "b", 5)));

        assertThat(outline.lines().getLast().starts(LocalTime.of(15, 0))).isNull();
        assertThat(outline.lines().getLast().starts(LocalTime.of(13, 0))).hasToString("23:00");
    }

    @Test
    void whatIsWrongIsSaidAtTheItem() {
        assertThat(problems(
                        AgendaDraft.of(2, "quá sâu", null),
                        AgendaDraft.of(1, " ", -5),
                        AgendaDraft.of(3, "x".repeat(501), 1441)))
                .containsExactly(
                        "items[0].level",
                        "items[1].title",
                        "items[1].minutes",
                        "items[2].title",
                        "items[2].minutes",
                        "items[2].level");
        assertThat(problems(Collections.nCopies(201, AgendaDraft.of(1, "x", 1)).toArray(AgendaDraft[]::new)))
                .containsExactly("items");
    }

    private static List<String> problems(AgendaDraft... items) {
        return catchThrowableOfType(InvalidInput.class, () -> AgendaRules.check(List.of(items))).problems().stream()
                .map(Problem::field)
                .toList();
    }

    @Test
    void everyKindOfMeetingHasAUsualAgendaThatMayBeStored() {
        for (var kind : MeetingKind.values()) {
            assertThat(UsualAgendas.of(kind)).as(kind.name()).isNotEmpty();
            AgendaRules.check(UsualAgendas.of(kind));
        }
    }
}
