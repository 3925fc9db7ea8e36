package org.lienhiep.meeting.api;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.kernel.id.RecordId;
import org.lienhiep.meeting.AttendanceDraft;
import org.lienhiep.meeting.DecisionDraft;
import org.lienhiep.meeting.ElectionDraft;
import org.lienhiep.meeting.GuestDraft;
import org.lienhiep.meeting.MeetingDraft;
import org.lienhiep.meeting.MeetingDraftBuilder;
import org.lienhiep.meeting.MemberDraft;
import org.lienhiep.meeting.api.MeetingJson.AttendanceJson;
import org.lienhiep.meeting.api.MeetingJson.DecisionJson;
import org.lienhiep.meeting.api.MeetingJson.ElectionJson;

/** Reads JSON into what a person could have entered. Whether it is right, the service says. */
final class ReadMeeting {

    private final MeetingJson json;
    private final Map<String, OrganisationId> ids;
    private final List<Problem> problems = new ArrayList<>();

    private ReadMeeting(MeetingJson json, Map<String, OrganisationId> ids) {
        this.json = json;
        this.ids = ids;
    }

    /**
     * The draft that the JSON describes.
     *
     * @param idsOf finds organisations by their codes
     * @throws InvalidInput naming the codes that no organisation has
     */
    static MeetingDraft draft(MeetingJson json, Function<Set<String>, Map<String, OrganisationId>> idsOf) {
        var reading = new ReadMeeting(json, idsOf.apply(codes(json)));
        var draft = reading.draft();
        if (!reading.problems.isEmpty()) {
            throw new InvalidInput(reading.problems);
        }
        return draft;
    }

    private static Set<String> codes(MeetingJson json) {
        var codes = new HashSet<@Nullable String>(list(json.hosts()));
        list(json.attendance()).forEach(line -> codes.add(line.organisation()));
        list(json.decisions()).forEach(decision -> codes.add(decision.owner()));
        list(json.elections()).forEach(election -> codes.add(election.organisation()));
        codes.remove(null);
        return Set.copyOf(codes);
    }

    private MeetingDraft draft() {
        return new MeetingDraftBuilder()
                .kind(json.kind())
                .hosts(hosts())
                .title(json.title())
                .body(json.body())
                .sessionNumber(json.sessionNumber())
                .enlarged(requireNonNullElse(json.enlarged(), false))
                .heldOn(json.heldOn())
                .heldUntil(json.heldUntil())
                .startsAt(json.startsAt())
                .endsAt(json.endsAt())
                .place(json.place())
                .period(json.period())
                .chair(named(json.chair(), json.chairId(), PersonId::new))
                .secretary(named(json.secretary(), json.secretaryId(), PersonId::new))
                .state(json.state())
                .agenda(json.agenda())
                .minutes(json.minutes())
                .societiesAttending(json.societiesAttending())
                .peopleAttending(json.peopleAttending())
                .peopleQualifier(json.peopleQualifier())
                .attendance(each("attendance", list(json.attendance()), this::attendance))
                .called(json.called())
                .came(json.came())
                .roll(list(json.roll()).stream()
                        .map(each -> new MemberDraft(
                                named(each.name(), each.personId(), PersonId::new),
                                each.office(),
                                each.status(),
                                each.reason()))
                        .toList())
                .link(json.link())
                .guests(list(json.guests()).stream()
                        .map(guest -> new GuestDraft(guest.name(), guest.office()))
                        .toList())
                .decisions(each("decisions", list(json.decisions()), this::decision))
                .elections(each("elections", list(json.elections()), this::election))
                .build();
    }

    private List<OrganisationId> hosts() {
        var hosts = new ArrayList<OrganisationId>();
        each("hosts", list(json.hosts()), (at, code) -> organisation(at, code)).forEach(host -> {
            if (host != null) {
                hosts.add(host);
            }
        });
        return hosts;
    }

    private AttendanceDraft attendance(String at, AttendanceJson line) {
        return new AttendanceDraft(
                organisation(at + ".organisation", line.organisation()),
                line.status(),
                line.delegates(),
                line.reason());
    }

    private DecisionDraft decision(String at, DecisionJson decision) {
        return new DecisionDraft(
                decision.id(),
                decision.number(),
                decision.text(),
                organisation(at + ".owner", decision.owner()),
                decision.due(),
                decision.state());
    }

    private ElectionDraft election(String at, ElectionJson election) {
        return new ElectionDraft(
                election.id(),
                organisation(at + ".organisation", election.organisation()),
                named(election.person(), election.personId(), PersonId::new),
                election.otherOffice(),
                named(election.post(), election.postId(), PostId::new),
                election.body(),
                election.termFrom(),
                election.termTo(),
                election.effectiveOn());
    }

    private @Nullable OrganisationId organisation(String field, @Nullable String code) {
        var id = code == null ? null : ids.get(code);
        if (code != null && id == null) {
            problems.add(new Problem(field, "organisation.code.unknown", code));
        }
        return id;
    }

    private static <I extends RecordId> @Nullable Named<I> named(
            @Nullable String name, @Nullable UUID id, Function<UUID, I> typed) {
        return name == null || name.isBlank() ? null : new Named<>(id == null ? null : typed.apply(id), name.strip());
    }

    private static <J, D extends @Nullable Object> List<D> each(
            String list, List<J> rows, BiFunction<String, J, D> read) {
        var drafts = new ArrayList<D>();
        for (int i = 0; i < rows.size(); i++) {
            drafts.add(read.apply(list + "[" + i + "]", rows.get(i)));
        }
        return drafts;
    }

    private static <T> List<T> list(@Nullable List<T> rows) {
        return rows == null ? List.of() : rows;
    }
}
