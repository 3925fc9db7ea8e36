package org.lienhiep.leadership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lienhiep.SampleUnion.CODE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.kernel.id.TenureId;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever was recorded in whatever order, the roster on a day is the sum of what began and ended up to it. The histories
 * are made by chance from a seed: gaps, re-elections, back-dated beginnings, ends that are taken back, two disjoint
 * times of one person in one post.
 */
@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
class RosterPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 9000;
    private static final int STEPS = 40;
    private static final List<String> NAMES = List.of("An", "Bình", "Chi", "Dung", "Giang", "Hà");

    @Autowired
    private Leadership leadership;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Tenures tenures;

    @Autowired
    private SampleUnion union;

    /** What the test knows of a tenure: never more than was accepted. */
    private record Known(
            TenureId id,
            String name,
            LocalDate from,
            @Nullable LocalDate to) {}

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20110808, 424242})
    void theRosterOnADayIsTheSumOfEventsUpToIt(long seed) {
        var chance = new Random(seed);
        var body = bodies.create(union.id(CODE), BodyDraft.usual(BodyKind.EXECUTIVE_COMMITTEE));
        var chair = bodies.create(body, PostDraft.of("Chủ tịch", null, 1, 10));
        var vice = bodies.create(body, PostDraft.of("Phó Chủ tịch", null, null, 20));
        var chairs = new ArrayList<Known>();
        var vices = new ArrayList<Known>();
        for (int step = 0; step < STEPS; step++) {
            change(chance, chair, chairs);
            change(chance, vice, vices);
        }

        for (int look = 0; look < STEPS; look++) {
            var day = FIRST.plusDays(chance.nextInt(DAYS));
            assertThat(holders(chair, day)).as("chair on %s", day).isEqualTo(sum(chairs, day));
            assertThat(holders(vice, day)).as("vice on %s", day).isEqualTo(sum(vices, day));
        }
        assertThat(chairs).hasSizeGreaterThan(2);
        assertThat(vices).hasSizeGreaterThan(10);
    }

    private void change(Random chance, PostId post, List<Known> known) {
        var action = known.isEmpty() ? 0 : chance.nextInt(10);
        try {
            if (action < 7) {
                known.add(begin(chance, post));
            } else {
                var at = chance.nextInt(known.size());
                if (action < 9) {
                    known.set(at, end(chance, known.get(at)));
                } else {
                    tenures.delete(known.get(at).id());
                    known.remove(at);
                }
            }
        } catch (InvalidInput refused) {
            assertThat(refused.problems().getFirst().message()).isEqualTo("leadership.tenure.taken-by");
        }
    }

    private Known begin(Random chance, PostId post) {
        var name = NAMES.get(chance.nextInt(NAMES.size()));
        var from = FIRST.plusDays(chance.nextInt(DAYS));
        var to = chance.nextInt(5) == 0 ? null : from.plusDays(chance.nextInt(1500));
        var draft = TenureDraft.of(post, new Named<>(null, name), null, PartialDate.of(from))
                .ending(to == null ? null : PartialDate.of(to), null, null);
        return new Known(tenures.create(draft), name, from, to);
    }

    private Known end(Random chance, Known known) {
        var to = known.from().plusDays(chance.nextInt(2000));
        tenures.end(known.id(), PartialDate.of(to), TenureEnd.OTHER, null);
        return new Known(known.id(), known.name(), known.from(), to);
    }

    /** Adds up beginnings and ends in their order, as a ledger would. */
    private static List<String> sum(List<Known> known, LocalDate day) {
        var events = new TreeMap<LocalDate, List<Runnable>>();
        var holding = new ArrayList<String>();
        for (var each : known) {
            events.computeIfAbsent(each.from(), _ -> new ArrayList<>()).add(() -> holding.add(each.name()));
            var to = each.to();
            if (to != null) {
                events.computeIfAbsent(to.plusDays(1), _ -> new ArrayList<>()).add(() -> holding.remove(each.name()));
            }
        }
        events.headMap(day, true).values().forEach(onOneDay -> onOneDay.forEach(Runnable::run));
        return holding.stream().sorted().toList();
    }

    private List<String> holders(PostId post, LocalDate day) {
        return leadership
                .on(union.id(CODE), day)
                .posts()
                .filter(each -> each.id().equals(post))
                .flatMap(each -> each.holders().stream())
                .map(Holder::name)
                .sorted()
                .toList();
    }
}
