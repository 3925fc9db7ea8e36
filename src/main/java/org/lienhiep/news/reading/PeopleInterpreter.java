package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings together what is said of each person and makes one row per person and office. */
final class PeopleInterpreter {

    private static final Phrases<String> ITSELF = WordList.read("offices.txt").phrases("the-association-itself");
    private static final String NEW = Syllables.key("tân");
    private static final Phrases<String> ELECTED_TO = WordList.read("words.txt").phrases("elected-to");
    private static final int MOST = 300;
    private static final int REACH = 30;

    private final Article article;
    private final Tokens tokens;
    private final List<Election> elections;
    private final OrganisationRegister.@Nullable Group host;
    private final OtherAssociations others;

    PeopleInterpreter(Article article, List<Election> elections, OrganisationRegister.@Nullable Group host) {
        this.article = article;
        this.tokens = article.tokens();
        this.elections = elections;
        this.host = host;
        this.others = new OtherAssociations(article.register(), host);
    }

    /**
     * One row to be.
     *
     * @param person where the person is named
     * @param office the office of this row, null if none is told
     * @param organisation the organisation of that office, null where it cannot be told
     * @param election the election of this row, null if there is none
     */
    record Row(
            PersonMention person,
            @Nullable OfficeMention office,
            OrganisationRegister.@Nullable Group organisation,
            @Nullable Election election) {}

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        var electedByName = elections.stream()
                .collect(Collectors.groupingBy(
                        election -> Syllables.keys(election.person().name())));
        for (var person : byName().entrySet()) {
            if (rows.size() < MOST) {
                rows.addAll(rowsOf(person.getValue(), electedByName.getOrDefault(person.getKey(), List.of())));
            }
        }
        return rows;
    }

    private Map<String, List<PersonMention>> byName() {
        var byName = new LinkedHashMap<String, List<PersonMention>>();
        for (var person : article.people()) {
            byName.computeIfAbsent(Syllables.keys(person.name()), name -> new ArrayList<>())
                    .add(person);
        }
        return byName;
    }

    private List<Row> rowsOf(List<PersonMention> mentions, List<Election> elected) {
        var held = held(mentions, elected);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < Math.max(held.size(), elected.size()); i++) {
            var election = i < elected.size() ? elected.get(i) : null;
            rows.add(
                    i < held.size()
                            ? new Row(held.get(i).person, held.get(i).office, held.get(i).organisation, election)
                            : new Row(mentions.getFirst(), null, host, election));
        }
        if (rows.isEmpty()) {
            rows.add(new Row(mentions.getFirst(), null, null, null));
        }
        return rows;
    }

    private record Held(
            PersonMention person, OfficeMention office, OrganisationRegister.@Nullable Group organisation) {}

    /** Each office once, in its fullest form; the post just won is told by the election. */
    private List<Held> held(List<PersonMention> mentions, List<Election> elected) {
        var held = new LinkedHashMap<String, Held>();
        for (var person : mentions) {
            for (int i = 0; i < person.offices().size(); i++) {
                var office = person.offices().get(i);
                if (isJustWon(office, elected) || OfficeWords.isOfTheDay(tokens, office)) {
                    continue;
                }
                var organisation = organisation(person, i);
                var key = key(office, organisation);
                held.merge(key, new Held(person, office, organisation), PeopleInterpreter::fuller);
            }
        }
        if (held.isEmpty() && elected.isEmpty()) {
            return mentions.stream()
                    .map(this::elsewhere)
                    .filter(Objects::nonNull)
                    .limit(1)
                    .toList();
        }
        return withoutShortened(List.copyOf(held.values()));
    }

    /** "ông A, vừa được bầu giữ chức Chủ tịch Hội B": no election of this meeting, but an office he holds. */
    private @Nullable Held elsewhere(PersonMention person) {
        int length = ELECTED_TO.lengthAt(tokens, person.to());
        var office = length == 0 ? null : article.marks().offices().startingAt(person.to() + length);
        var organisation =
                office == null ? null : article.marks().organisations().lastWithin(office.from(), office.to());
        return office == null || organisation == null || !others.contains(organisation)
                ? null
                : new Held(person, office, article.register().of(organisation));
    }

    /** "Phó Chủ tịch" is the "Phó Chủ tịch UBND tỉnh" the text named before. */
    private List<Held> withoutShortened(List<Held> held) {
        return held.stream()
                .filter(one -> held.stream().noneMatch(other -> words(other).startsWith(words(one) + ' ')))
                .toList();
    }

    private String words(Held held) {
        return OfficeWords.keys(tokens, held.office.from(), held.office.to());
    }

    private static Held fuller(Held one, Held other) {
        boolean longer = other.office.to() - other.office.from() > one.office.to() - one.office.from();
        return longer ? other : one;
    }

    private String key(OfficeMention office, OrganisationRegister.@Nullable Group organisation) {
        return OfficeWords.keys(tokens, office.from(), office.headTo())
                + '|'
                + (organisation == null
                        ? ""
                        : organisation.mentions().getFirst().from());
    }

    /** Whether the office is the post the person was elected to: named as such, or so called afterwards. */
    private boolean isJustWon(OfficeMention office, List<Election> elected) {
        boolean isNew = tokens.is(office.from(), NEW);
        var title = Syllables.keys(tokens.words(office.from() + (isNew ? 1 : 0), office.headTo()));
        var organisation = article.marks().organisations().lastWithin(office.from(), office.to());
        boolean later = article.page().title() == null
                || tokens.get(office.from()).start() >= article.page().title().end();
        return elected.stream()
                .anyMatch(election -> election.post().from() == office.from()
                        || ((isNew || election.post().from() <= office.from() || !later)
                                && !others.contains(organisation)
                                && Syllables.keys(election.postName()).startsWith(title)));
    }

    /** The organisation in the office's own words, else that of the office named after it, else the one spoken of. */
    private OrganisationRegister.@Nullable Group organisation(PersonMention person, int index) {
        var offices = person.offices();
        for (int i = index; i < offices.size(); i++) {
            var office = offices.get(i);
            var mention = article.marks().organisations().lastWithin(office.from(), office.to());
            if (mention != null) {
                return article.register().of(mention);
            }
            if (OfficeWords.isOfTheState(tokens, office) || saysMore(office)) {
                return null;
            }
            if (office.to() > office.headTo()) {
                break;
            }
            if (office.rank() == OfficeWords.Rank.PARTY && office.to() == office.headTo()) {
                return null;
            }
        }
        var spokenOf = spokenOfBefore(person);
        return spokenOf == null ? host : article.register().of(spokenOf);
    }

    /** Whether the office names something that is no known organisation: "Trưởng ban Chỉ đạo". */
    private boolean saysMore(OfficeMention office) {
        int more = office.to() - office.headTo();
        return more > 0 && ITSELF.lengthAt(tokens, office.headTo()) < more;
    }

    /** "Đoàn công tác của Hội X do ông A, Phó Chủ tịch": the association named just before in the sentence. */
    private @Nullable OrganisationMention spokenOfBefore(PersonMention person) {
        for (int at = person.from() - 1; at > person.from() - REACH && !endsSentence(at); at--) {
            var mention = article.marks().organisations().at(at);
            if (mention != null
                    && mention.kind().isAssociation()
                    && article.marks().offices().at(at) == null) {
                return mention;
            }
        }
        return null;
    }

    private boolean endsSentence(int at) {
        return tokens.get(at).isBreak() || tokens.is(at, ";") || (tokens.is(at, ".") && !tokens.glued(at + 1));
    }
}
