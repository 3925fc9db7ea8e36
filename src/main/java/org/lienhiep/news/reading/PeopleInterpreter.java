package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings together what is said of each person and makes one row per person and office. */
final class PeopleInterpreter {

    private static final int MOST = 300;

    private final Article article;
    private final Tokens tokens;
    private final List<Election> elections;
    private final OrganisationRegister.@Nullable Group host;

    PeopleInterpreter(Article article, List<Election> elections, OrganisationRegister.@Nullable Group host) {
        this.article = article;
        this.tokens = article.tokens();
        this.elections = elections;
        this.host = host;
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
        for (var mentions : byName().values()) {
            if (rows.size() < MOST) {
                rows.addAll(rowsOf(mentions));
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

    private List<Row> rowsOf(List<PersonMention> mentions) {
        var elected = elections.stream()
                .filter(election -> Syllables.keys(election.person().name())
                        .equals(Syllables.keys(mentions.getFirst().name())))
                .toList();
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
                if (isJustWon(office, elected)) {
                    continue;
                }
                var organisation = organisation(person.offices(), i);
                var key = key(office, organisation);
                held.merge(key, new Held(person, office, organisation), PeopleInterpreter::fuller);
            }
        }
        return List.copyOf(held.values());
    }

    private static Held fuller(Held one, Held other) {
        boolean longer = other.office.to() - other.office.from() > one.office.to() - one.office.from();
        return longer ? other : one;
    }

    private String key(OfficeMention office, OrganisationRegister.@Nullable Group organisation) {
        var title = Syllables.keys(tokens.words(office.from(), office.headTo()));
        return title
                + '|'
                + (organisation == null
                        ? ""
                        : organisation.mentions().getFirst().from());
    }

    private boolean isJustWon(OfficeMention office, List<Election> elected) {
        var title = Syllables.keys(tokens.words(office.from(), office.headTo()));
        var organisation = article.marks().organisations().lastWithin(office.from(), office.to());
        boolean ofHost = organisation == null || article.register().of(organisation) == host;
        return ofHost
                && elected.stream()
                        .anyMatch(election -> election.post().from() <= office.from()
                                && Syllables.keys(election.postName()).startsWith(title));
    }

    /** The organisation in the office's own words, else that of the office named after it, else the host. */
    private OrganisationRegister.@Nullable Group organisation(List<OfficeMention> offices, int index) {
        for (int i = index; i < offices.size(); i++) {
            var office = offices.get(i);
            var mention = article.marks().organisations().lastWithin(office.from(), office.to());
            if (mention != null) {
                return article.register().of(mention);
            }
        }
        return host;
    }
}
