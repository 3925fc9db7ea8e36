package org.lienhiep.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.event.ElectionWithdrawn;

/** What is left of an election that is corrected, told again, or withdrawn. */
class ElectionCorrectionTest extends ElectionTest {

    @Test
    void withdrawnItLeavesEverythingAsItWas() {
        earlierChair();
        var before = counts();
        var elected = publish(new Elected("Lý Vinh Quang", "Chủ tịch"));

        events.publishEvent(new ElectionWithdrawn(elected));

        assertThat(chairs()).containsExactly("Nguyễn Văn An 2008-10-15 null");
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void withdrawingTheOnlyElectionTakesAwayBodyPostTermAndPerson() {
        var before = counts();
        var elected = publish(new Elected("Lý Vinh Quang", "Chủ tịch"));
        assertThat(counts()).isNotEqualTo(before);

        events.publishEvent(new ElectionWithdrawn(elected));

        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void aCorrectionReplacesWhatWasSaidFirst() {
        earlierChair();
        var election = publish(new Elected("Lý Vinh Quân", "Phó Chủ tịch"));

        publish(new Elected("Lý Vinh Quang", "Chủ tịch").again(election));

        assertThat(chairs()).containsExactly("Nguyễn Văn An 2008-10-15 2011-08-07", "Lý Vinh Quang 2011-08-08 null");
        assertThat(count("person where name = 'Lý Vinh Quân'")).isZero();
        assertThat(count("post where title = 'Phó Chủ tịch'")).isZero();
    }

    @Test
    void aCorrectedDayMovesTheEndOfTheOneBefore() {
        earlierChair();
        var election = publish(new Elected("Lý Vinh Quang", "Chủ tịch"));
        var person = holder(AUGUST).person();

        publish(new Elected("Lý Vinh Quang", "Chủ tịch").on(AUGUST.plusDays(1)).again(election));

        assertThat(chairs()).containsExactly("Nguyễn Văn An 2008-10-15 2011-08-08", "Lý Vinh Quang 2011-08-09 null");
        assertThat(holder(AUGUST.plusDays(1)).person()).isEqualTo(person);
    }

    @Test
    void theSameElectionAgainChangesNothing() {
        earlierChair();
        var election = publish(new Elected("Lý Vinh Quang", "Chủ tịch"));
        var before = chairs();
        var counts = counts();

        publish(new Elected("Lý Vinh Quang", "Chủ tịch").again(election));

        assertThat(chairs()).isEqualTo(before);
        assertThat(counts()).isEqualTo(counts);
    }

    @Test
    void anElectionLongAgoEndsBeforeTheOneThatFollowed() {
        publish(new Elected("Lý Vinh Quang", "Chủ tịch"));

        var earlier = publish(new Elected("Nguyễn Văn An", "Chủ tịch").on(LocalDate.of(2008, 10, 15)));

        assertThat(chairs()).containsExactly("Nguyễn Văn An 2008-10-15 2011-08-07", "Lý Vinh Quang 2011-08-08 null");
        events.publishEvent(new ElectionWithdrawn(earlier));
        assertThat(chairs()).containsExactly("Lý Vinh Quang 2011-08-08 null");
    }

    @Test
    void withdrawingTheMiddleOneOfThreeJoinsTheOthers() {
        publish(new Elected("Nguyễn Văn An", "Chủ tịch").on(LocalDate.of(2008, 10, 15)));
        var middle = publish(new Elected("Lý Vinh Quang", "Chủ tịch"));
        var last = publish(new Elected("Trần Thị Bình", "Chủ tịch")
                .on(LocalDate.of(2013, 12, 1))
                .term(2013, 2018));

        events.publishEvent(new ElectionWithdrawn(middle));

        assertThat(chairs()).containsExactly("Nguyễn Văn An 2008-10-15 2013-11-30", "Trần Thị Bình 2013-12-01 null");
        events.publishEvent(new ElectionWithdrawn(last));
        assertThat(chairs()).containsExactly("Nguyễn Văn An 2008-10-15 null");
    }

    @Test
    void whoWasEnteredInTheRegisterBeforeIsTheOneElected() {
        var id = people.create(PersonDraft.of("Lý Vinh Quang", "TS.", 1955, null, null));

        var election = publish(new Elected("Lý Vinh Quang", "Chủ tịch"));

        assertThat(holder(AUGUST).person()).isEqualTo(id);
        events.publishEvent(new ElectionWithdrawn(election));
        assertThat(people.get(id).values().honorific()).isEqualTo("TS.");
    }

    @Test
    void aTenureThatWasRecordedByHandBelongsToTheElectionAndOutlivesIt() {
        var post = earlierChair();
        tenures.end(holder(LocalDate.of(2010, 1, 1)).tenure(), PartialDate.ofYear(2011), null);
        tenures.create(TenureDraft.of(post, new Named<>(null, "Lý Vinh Quang"), null, PartialDate.parse("2011-08")));

        var election = publish(new Elected("Lý Vinh Quang", "Chủ tịch"));

        assertThat(chairs()).containsExactly("Nguyễn Văn An 2008-10-15 2011", "Lý Vinh Quang 2011-08-08 null");
        assertThat(holder(AUGUST).electedAt()).isEqualTo(MEETING);
        events.publishEvent(new ElectionWithdrawn(election));
        assertThat(chairs()).containsExactly("Nguyễn Văn An 2008-10-15 2011", "Lý Vinh Quang 2011-08 null");
    }
}
