package org.lienhiep.news.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import tools.jackson.databind.json.JsonMapper;

/** All proposed fields of one article, made from its reading. */
final class Proposals {

    private static final JsonMapper JSON = JsonMapper.shared();

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
    private final Function<String, String> label;
    private final Map<String, Proposal<?>> byPointer = new LinkedHashMap<>();

    /**
     * The proposals of an offer.
     *
     * @param label the name of a field in the reader's language, by its key
     */
    Proposals(ReadingOffer offer, Function<String, String> label) {
        this.offer = offer;
        this.label = label;
        var reading = offer.reading();
        var meeting = reading.meeting();
        title = text("/title", "title", reading.title());
        author = text("/author", "author", reading.author());
        publisher = text("/publisher", "publisher", reading.publisher());
        publishedOn =
                field("/publishedOn", "publishedOn", reading.publishedOn(), LocalDate::toString, LocalDate::parse);
        url = text("/url", "url", offer.source().url());
        kind = field(
                "/meeting/kind",
                "kind",
                meeting == null ? null : meeting.kind(),
                MeetingKind::name,
                MeetingKind::valueOf);
        heldOn = day("/meeting/heldOn", "heldOn", meeting == null ? null : meeting.heldOn());
        heldUntil = day("/meeting/heldUntil", "heldUntil", meeting == null ? null : meeting.heldUntil());
        period = field(
                "/meeting/period", "period", meeting == null ? null : meeting.period(), Period::code, Period::parse);
        var registered = offer.host();
        host = field(
                "/meeting/host",
                "host",
                registered == null ? null : registered.id(),
                OrganisationId::toString,
                OrganisationId::parse);
        body = text("/meeting/body", "body", meeting == null ? null : meeting.body());
        place = text("/meeting/place", "place", meeting == null ? null : meeting.place());
        var attendance = meeting == null ? null : meeting.attendance();
        societies = number(
                "/meeting/attendance/societies", "societies", attendance == null ? null : attendance.societies());
        people = number("/meeting/attendance/people", "people", attendance == null ? null : attendance.people());
        addPeople(reading);
        addMentions(reading);
        addCounts(reading);
        for (int i = 0; i < reading.decisions().size(); i++) {
            decisions.add(text(
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
                    json(
                            "/people/" + i,
                            "election",
                            ProposedRows.election(offer, person, elected),
                            ElectionValue.class));
        }
        return added(guests, json("/people/" + i, "guest", ProposedRows.guest(offer, person.name()), GuestValue.class));
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
                mentions.add(json("/organisations/" + i, "mention", mention, Mention.class));
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
        return added(counts, json("/counts/" + i, "count", count, CountValue.class));
    }

    private Proposal<String> text(String pointer, String key, @Nullable String value) {
        return field(pointer, key, value, Function.identity(), Function.identity());
    }

    private Proposal<LocalDate> day(String pointer, String key, @Nullable LocalDate value) {
        return field(pointer, key, value, LocalDate::toString, LocalDate::parse);
    }

    private Proposal<Integer> number(String pointer, String key, @Nullable Integer value) {
        return field(pointer, key, value, String::valueOf, Integer::valueOf);
    }

    private <T> Proposal<T> json(String pointer, String key, T value, Class<T> type) {
        return field(pointer, key, value, JSON::writeValueAsString, text -> JSON.readValue(text, type));
    }

    private <T> Proposal<T> field(
            String pointer, String key, @Nullable T value, Function<T, String> write, Function<String, T> read) {
        var proposal = new Proposal<>(pointer, label.apply(key), value, confidence(pointer), write, read);
        byPointer.put(pointer, proposal);
        return proposal;
    }

    /** How sure a field is; a group of fields is as sure as the least sure of them. The address was not read but said. */
    private double confidence(String pointer) {
        var confidence = offer.reading().confidence();
        if (pointer.equals("/url")) {
            return 1;
        }
        return confidence.containsKey(pointer)
                ? confidence.get(pointer)
                : confidence.entrySet().stream()
                        .filter(each -> each.getKey().startsWith(pointer + "/"))
                        .mapToDouble(Map.Entry::getValue)
                        .min()
                        .orElse(0);
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
        return byPointer.values().stream();
    }

    @Nullable
    Proposal<?> at(String pointer) {
        return byPointer.get(pointer);
    }

    Map<String, Verdict> verdicts() {
        var verdicts = new LinkedHashMap<String, Verdict>();
        byPointer.forEach((pointer, proposal) -> verdicts.put(pointer, proposal.verdict()));
        return verdicts;
    }

    void restore(Map<String, Verdict> kept) {
        byPointer.forEach((pointer, proposal) -> proposal.restore(kept.get(pointer)));
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
