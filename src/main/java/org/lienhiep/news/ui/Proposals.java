package org.lienhiep.news.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.ReadingAddition;
import org.lienhiep.news.ReadingOffer;
import org.lienhiep.news.Verdict;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.news.reading.TextRange;

/** All proposed fields of one article, made from its reading. */
final class Proposals {

    final Proposal<String> title;
    final Proposal<String> author;
    final Proposal<String> publisher;
    final Proposal<LocalDate> publishedOn;
    final Proposal<String> url;
    final Proposal<MeetingKind> kind;
    final Proposal<LocalDate> heldOn;
    final Proposal<LocalDate> heldUntil;
    final Proposal<Period> period;
    final Proposal<OrganisationId> host;
    /** The host's name in the article, whether the register knows it or not; null where it names none. */
    final @Nullable String hostAsWritten;

    final Proposal<String> body;
    final Proposal<String> place;
    final Proposal<Integer> societies;
    final Proposal<Integer> people;
    final List<Proposal<ElectionValue>> elections = new ArrayList<>();
    final List<Proposal<GuestValue>> guests = new ArrayList<>();
    final List<Proposal<Mention>> mentions = new ArrayList<>();
    final List<Proposal<CountValue>> counts = new ArrayList<>();
    final List<Proposal<String>> decisions = new ArrayList<>();

    private ReadingOffer offer;
    private final ProposalFields fields;

    /**
     * The proposals of an offer.
     *
     * @param label the name of a field in the reader's language, by its key
     */
    Proposals(ReadingOffer offer, Function<String, String> label) {
        this.offer = offer;
        fields = new ProposalFields(label, () -> this.offer.reading());
        var reading = offer.reading();
        var meeting = reading.meeting();
        title = fields.text("/title", "title", reading.title());
        author = fields.text("/author", "author", reading.author());
        publisher = fields.text("/publisher", "publisher", reading.publisher());
        publishedOn = fields.day("/publishedOn", "publishedOn", reading.publishedOn());
        url = fields.text("/url", "url", offer.source().url());
        kind = fields.field(
                "/meeting/kind",
                "kind",
                meeting == null ? null : meeting.kind(),
                MeetingKind::name,
                MeetingKind::valueOf);
        heldOn = fields.day("/meeting/heldOn", "heldOn", meeting == null ? null : meeting.heldOn());
        heldUntil = fields.day("/meeting/heldUntil", "heldUntil", meeting == null ? null : meeting.heldUntil());
        period = fields.field(
                "/meeting/period", "period", meeting == null ? null : meeting.period(), Period::code, Period::parse);
        var registered = offer.host();
        hostAsWritten = meeting == null ? null : meeting.host();
        host = fields.field(
                "/meeting/host",
                "host",
                registered == null ? null : registered.id(),
                OrganisationId::toString,
                OrganisationId::parse);
        body = fields.text("/meeting/body", "body", meeting == null ? null : meeting.body());
        place = fields.text("/meeting/place", "place", meeting == null ? null : meeting.place());
        var attendance = meeting == null ? null : meeting.attendance();
        societies = fields.number(
                "/meeting/attendance/societies", "societies", attendance == null ? null : attendance.societies());
        people = fields.number("/meeting/attendance/people", "people", attendance == null ? null : attendance.people());
        addPeople(reading);
        addMentions(reading);
        addCounts(reading);
        for (int i = 0; i < reading.decisions().size(); i++) {
            decisions.add(fields.text(
                    "/decisions/" + i + "/text",
                    "decision",
                    reading.decisions().get(i).text()));
        }
    }

    /** How exactly the number of people is given: as the article says, and exactly once somebody corrected it. */
    Qualifier peopleQualifier() {
        var meeting = offer.reading().meeting();
        var read = meeting == null ? null : meeting.attendance();
        return read == null || read.peopleQualifier() == null || !Objects.equals(read.people(), people.value())
                ? Qualifier.EXACT
                : read.peopleQualifier();
    }

    private void addPeople(Reading reading) {
        for (int i = 0; i < reading.people().size(); i++) {
            var person = reading.people().get(i);
            if (person.elected() != null
                    || guests.stream()
                            .noneMatch(guest -> offer.person(person.name()).equals(nameOf(guest)))) {
                addPerson(reading, i);
            }
        }
    }

    private Proposal<?> addPerson(Reading reading, int i) {
        var person = reading.people().get(i);
        var elected = person.elected();
        if (elected != null) {
            return added(
                    elections,
                    fields.json(
                            "/people/" + i,
                            "election",
                            ProposedRows.election(offer, person, elected),
                            ElectionValue.class));
        }
        return added(
                guests,
                fields.json("/people/" + i, "guest", ProposedRows.guest(offer, person.name()), GuestValue.class));
    }

    private static <T> Proposal<T> added(List<Proposal<T>> group, Proposal<T> proposal) {
        group.add(proposal);
        return proposal;
    }

    /** Takes what only a second opinion says: a field like those that were read, and accepted. */
    Proposal<?> take(ReadingAddition addition) {
        offer = offer.with(addition.to(offer.reading()));
        var reading = offer.reading();
        var taken = switch (addition) {
            case ReadingAddition.Person _ -> addPerson(reading, reading.people().size() - 1);
            case ReadingAddition.Count _ -> addCount(reading, reading.counts().size() - 1);
        };
        taken.accept();
        return taken;
    }

    /** Takes what a second opinion says of a field, and the words it rests on. */
    <T> void take(Proposal<T> proposal, T value, TextRange words) {
        offer = offer.with(ReadingAddition.resting(offer.reading(), proposal.pointer(), words));
        proposal.correct(value);
    }

    private static @Nullable String nameOf(Proposal<GuestValue> guest) {
        return guest.value() == null ? null : guest.value().name();
    }

    private void addMentions(Reading reading) {
        for (int i = 0; i < reading.organisations().size(); i++) {
            var mention = ProposedRows.mention(offer, reading.organisations().get(i));
            if (mention != null) {
                mentions.add(fields.json("/organisations/" + i, "mention", mention, Mention.class));
            }
        }
    }

    private void addCounts(Reading reading) {
        for (int i = 0; i < reading.counts().size(); i++) {
            addCount(reading, i);
        }
    }

    private Proposal<?> addCount(Reading reading, int i) {
        var count = ProposedRows.count(reading.counts().get(i));
        return added(counts, fields.json("/counts/" + i, "count", count, CountValue.class));
    }

    /** Pointers of the reading whose words a proposal was read from: its own, or those of its parts. */
    Stream<String> evidence(Proposal<?> proposal) {
        return offer.reading().evidence().keySet().stream()
                .filter(each -> each.equals(proposal.pointer()) || each.startsWith(proposal.pointer() + "/"));
    }

    /** What is said of the article itself. */
    Stream<Proposal<?>> ofArticle() {
        return Stream.of(title, author, publisher, publishedOn, url);
    }

    Stream<Proposal<?>> all() {
        return fields.all();
    }

    @Nullable
    Proposal<?> at(String pointer) {
        return fields.at(pointer);
    }

    Map<String, Verdict> verdicts() {
        return fields.verdicts();
    }

    void restore(Map<String, Verdict> kept) {
        fields.restore(kept);
    }

    ReadingOffer offer() {
        return offer;
    }

    /** How many fields the program read that nobody has decided about. */
    long undecided() {
        return all().filter(each -> each.wasRead() && each.state() == Verdict.State.OPEN)
                .count();
    }

    static boolean sameWords(String one, String other) {
        return SearchKey.of(one).equals(SearchKey.of(other));
    }
}
