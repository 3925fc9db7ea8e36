package org.lienhiep.leadership;

import static org.lienhiep.SampleUnion.CODE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lienhiep.IntegrationTest;
import org.lienhiep.SampleUnion;
import org.lienhiep.SignedIn;
import org.lienhiep.access.Access;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Role;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.PostId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An election is told to the register of leaders. */
@IntegrationTest
@SignedIn(Role.UNION_SECRETARY)
abstract class ElectionTest {

    static final LocalDate AUGUST = LocalDate.of(2011, 8, 8);
    static final MeetingId MEETING = new MeetingId(UUID.randomUUID());

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Leadership leadership;

    @Autowired
    Tenures tenures;

    @Autowired
    People people;

    @Autowired
    Bodies bodies;

    @Autowired
    SampleUnion union;

    @Autowired
    Access access;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    PostId earlierChair() {
        var body = bodies.create(union.id(CODE), BodyDraft.of(BodyKind.EXECUTIVE_COMMITTEE, "BCH tỉnh", null));
        var post = bodies.create(body, PostDraft.of("Chủ tịch", null, 1, null));
        var term = bodies.create(body, TermDraft.labelled(2008, 2013));
        tenures.create(TenureDraft.of(post, new Named<>(null, "Nguyễn Văn An"), term, PartialDate.parse("2008-10-15")));
        return post;
    }

    List<String> chairs() {
        return leadership.timeLine(union.id(CODE)).posts().stream()
                .filter(line -> line.title().vi().equals("Chủ tịch"))
                .flatMap(line -> line.holders().stream())
                .map(holder -> holder.name() + " " + holder.held().from() + " "
                        + holder.held().to())
                .toList();
    }

    Holder holder(LocalDate day) {
        return leadership
                .on(union.id(CODE), day)
                .posts()
                .flatMap(post -> post.holders().stream())
                .findFirst()
                .orElseThrow();
    }

    List<Integer> counts() {
        return List.of(count("person"), count("body"), count("post"), count("term"), count("tenure"));
    }

    int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }

    UUID publish(Elected elected) {
        var event = elected.event(MEETING, union.id(CODE));
        events.publishEvent(event);
        return event.election();
    }
}
