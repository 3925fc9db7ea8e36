package org.lienhiep.popolo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.TermId;
import org.lienhiep.leadership.register.LeadershipRegister;
import org.lienhiep.leadership.register.LeadershipRegisters;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.organisation.DatedName;
import org.lienhiep.organisation.OrganisationFilter;
import org.lienhiep.organisation.OrganisationHistory;
import org.lienhiep.organisation.OrganisationOrder;
import org.lienhiep.organisation.OrganisationRow;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the export together; the same number of queries whatever the number of organisations. */
@Component
class PopoloExport {

    private static final int ALL = 10_000;

    private final Organisations organisations;
    private final OrganisationHistory history;
    private final LeadershipRegisters registers;
    private final Meetings meetings;
    private final Access access;
    private final Clock clock;

    PopoloExport(
            Organisations organisations,
            OrganisationHistory history,
            LeadershipRegisters registers,
            Meetings meetings,
            Access access,
            Clock clock) {
        this.organisations = organisations;
        this.history = history;
        this.registers = registers;
        this.meetings = meetings;
        this.access = access;
        this.clock = clock;
    }

    /** Everything of the organisation and of what belongs, or ever belonged, to it, as far as the caller may see it. */
    @Transactional(readOnly = true)
    public PopoloJson of(OrganisationId organisation) {
        access.require(Permission.READ, organisation);
        var today = LocalDate.now(clock);
        var rows = organisations.list(new ListQuery<>(
                OrganisationFilter.all(today).under(organisation),
                OrganisationOrder.CODE,
                true,
                Locale.of("vi"),
                0,
                ALL));
        var ids = rows.stream().map(OrganisationRow::id).toList();
        var register = registers.of(ids);
        return new PopoloJson(
                organizations(rows, organisations.unionsOf(ids, today), register),
                register.people().stream().map(PopoloExport::person).toList(),
                register.posts().stream().map(PopoloExport::post).toList(),
                memberships(register),
                events(register));
    }

    private List<PopoloJson.Organization> organizations(
            List<OrganisationRow> rows, Map<OrganisationId, OrganisationId> unions, LeadershipRegister register) {
        var names = history.names(rows.stream().map(OrganisationRow::id).toList()).stream()
                .collect(Collectors.groupingBy(DatedName::organisation));
        var own = rows.stream()
                .map(row -> organization(row, names.getOrDefault(row.id(), List.of()), unions.get(row.id())));
        var bodies = register.bodies().stream().map(PopoloExport::organization);
        return Stream.concat(own, bodies).toList();
    }

    private static PopoloJson.Organization organization(
            OrganisationRow row, List<DatedName> names, @Nullable OrganisationId union) {
        return new PopoloJson.Organization(
                row.id().toString(),
                row.name().vi(),
                names.stream().flatMap(name -> others(name, row.name().vi())).toList(),
                List.of(new PopoloJson.Identifier(row.code(), "lienhiep")),
                lower(row.kind()),
                union == null || union.equals(row.id()) ? null : union.toString(),
                text(row.founded()),
                text(row.dissolved()));
    }

    /** The name, unless it is the one it bears, and the short one that went with it. */
    private static Stream<PopoloJson.OtherName> others(DatedName name, String present) {
        var from = text(name.valid().from());
        var to = text(name.valid().to());
        var whole = name.name().equals(present)
                ? Stream.<PopoloJson.OtherName>empty()
                : Stream.of(new PopoloJson.OtherName(name.name(), name.language(), from, to));
        var brief = name.shortName();
        return brief == null
                ? whole
                : Stream.concat(
                        whole, Stream.of(new PopoloJson.OtherName(brief, name.language() + ", short", from, to)));
    }

    private static PopoloJson.Organization organization(LeadershipRegister.Body body) {
        return new PopoloJson.Organization(
                body.id().toString(),
                body.name().vi(),
                english(body.name()),
                List.of(),
                lower(body.kind()),
                body.organisation().toString(),
                null,
                text(body.dissolved()));
    }

    private static List<PopoloJson.OtherName> english(BilingualText name) {
        var en = name.en();
        return en == null ? List.of() : List.of(PopoloJson.OtherName.of(en, "en"));
    }

    private static PopoloJson.Person person(LeadershipRegister.Person person) {
        var born = person.birthYear();
        return new PopoloJson.Person(
                person.id().toString(),
                person.name(),
                person.honorific(),
                born == null ? null : PartialDate.ofYear(born).toString(),
                text(person.died()));
    }

    private static PopoloJson.Post post(LeadershipRegister.Post post) {
        var title = post.title().vi();
        return new PopoloJson.Post(
                post.id().toString(), title, title, post.body().toString());
    }

    private static List<PopoloJson.Membership> memberships(LeadershipRegister register) {
        var titles = register.posts().stream()
                .collect(Collectors.toMap(
                        LeadershipRegister.Post::id, post -> post.title().vi()));
        var terms =
                register.terms().stream().collect(Collectors.toMap(LeadershipRegister.Term::id, PopoloExport::name));
        return register.tenures().stream()
                .map(tenure -> new PopoloJson.Membership(
                        tenure.id().toString(),
                        tenure.term() == null ? null : terms.get(tenure.term()),
                        Objects.requireNonNull(titles.get(tenure.post())),
                        tenure.person().toString(),
                        tenure.body().toString(),
                        tenure.post().toString(),
                        tenure.onBehalfOf() == null ? null : tenure.onBehalfOf().toString(),
                        tenure.from().toString(),
                        text(tenure.to())))
                .toList();
    }

    private List<PopoloJson.Event> events(LeadershipRegister register) {
        var opened = new HashMap<MeetingId, TermId>();
        register.terms().forEach(term -> {
            if (term.congress() != null) {
                opened.putIfAbsent(term.congress(), term.id());
            }
        });
        var electing = Stream.concat(
                        opened.keySet().stream(),
                        register.tenures().stream()
                                .map(LeadershipRegister.Tenure::electedAt)
                                .filter(Objects::nonNull))
                .collect(Collectors.toSet());
        var terms = register.terms().stream().map(PopoloExport::event);
        var held = meetings.rows(electing).stream()
                .sorted(Comparator.comparing(meeting -> meeting.id().value()))
                .map(meeting -> event(meeting, opened.get(meeting.id())));
        return Stream.concat(terms, held).toList();
    }

    private static PopoloJson.Event event(LeadershipRegister.Term term) {
        return new PopoloJson.Event(
                term.id().toString(),
                name(term),
                "term",
                term.body().toString(),
                null,
                term.starts().toString(),
                term.ends().toString(),
                null,
                null);
    }

    private static PopoloJson.Event event(MeetingRow meeting, @Nullable TermId opened) {
        var heldUntil = meeting.heldUntil() == null ? meeting.heldOn() : meeting.heldUntil();
        return new PopoloJson.Event(
                meeting.id().toString(),
                meeting.name().vi(),
                lower(meeting.kind()),
                meeting.hosts().isEmpty()
                        ? null
                        : meeting.hosts().getFirst().id().toString(),
                opened == null ? null : opened.toString(),
                meeting.heldOn() == null ? null : meeting.heldOn().toString(),
                heldUntil == null ? null : heldUntil.toString(),
                meeting.place(),
                lower(meeting.state()));
    }

    private static String name(LeadershipRegister.Term term) {
        var years = "nhiệm kỳ " + term.label();
        return term.ordinal() == null ? years : "Khoá " + term.ordinal() + ", " + years;
    }

    private static String lower(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
