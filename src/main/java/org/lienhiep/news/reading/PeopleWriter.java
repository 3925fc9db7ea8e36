package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down persons, their offices and elections. */
final class PeopleWriter {

    private final Article article;
    private final Tokens tokens;
    private final OrganisationRegister.@Nullable Group host;
    private final Account account;

    PeopleWriter(Article article, OrganisationRegister.@Nullable Group host, Account account) {
        this.article = article;
        this.tokens = article.tokens();
        this.host = host;
        this.account = account;
    }

    List<Reading.Person> write(List<Election> elections) {
        var people = new ArrayList<Reading.Person>();
        for (var row : new PeopleInterpreter(article, elections, host).rows()) {
            var pointer = "/people/" + people.size();
            var person = row.person();
            account.note(pointer + "/name", tokens.range(person.from(), person.to()), 0.9, ReadingRule.PERSON_NAME);
            people.add(new Reading.Person(
                    person.name(), role(pointer, row), organisation(pointer, row), elected(pointer + "/elected", row)));
        }
        return List.copyOf(people);
    }

    private @Nullable String role(String pointer, PeopleInterpreter.Row row) {
        var office = row.office();
        if (office == null) {
            return null;
        }
        account.note(pointer + "/role", tokens.range(office.from(), office.to()), 0.85, ReadingRule.OFFICE);
        return tokens.words(office.from(), office.to());
    }

    private @Nullable String organisation(String pointer, PeopleInterpreter.Row row) {
        var group = row.organisation();
        if (group == null) {
            return null;
        }
        var office = row.office();
        var own = office == null ? null : article.marks().organisations().lastWithin(office.from(), office.to());
        var mention = own == null ? group.best() : own;
        account.note(
                pointer + "/organisation",
                tokens.range(mention.from(), mention.to()),
                own == null ? 0.7 : 0.85,
                own == null ? ReadingRule.OFFICE_CONTEXT : ReadingRule.OFFICE_ORGANISATION);
        return mention.name();
    }

    private Reading.@Nullable Election elected(String pointer, PeopleInterpreter.Row row) {
        var election = row.election();
        if (election == null) {
            return null;
        }
        account.note(
                pointer + "/post",
                tokens.range(election.post().from(), election.post().to()),
                0.9,
                ReadingRule.ELECTED);
        return new Reading.Election(election.postName(), body(pointer, election), term(pointer, election));
    }

    private @Nullable String body(String pointer, Election election) {
        if (election.organ() != null) {
            account.note(
                    pointer + "/body",
                    tokens.range(election.post().from(), election.post().to()),
                    0.85,
                    ReadingRule.ELECTED_ORGAN);
            return election.organ();
        }
        if (host == null) {
            return null;
        }
        var best = host.best();
        account.note(pointer + "/body", tokens.range(best.from(), best.to()), 0.8, ReadingRule.ELECTED_HOST);
        return best.name();
    }

    private Reading.@Nullable Term term(String pointer, Election election) {
        var term = election.term();
        if (term == null) {
            return null;
        }
        account.note(pointer + "/term", tokens.range(term.from(), term.to()), 0.9, ReadingRule.TERM);
        return new Reading.Term(term.year(), term.lastYear());
    }
}
