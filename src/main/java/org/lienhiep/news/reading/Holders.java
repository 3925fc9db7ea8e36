package org.lienhiep.news.reading;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The persons a post may go to: those named together before it or after it. Who is replaced gets no post. */
final class Holders {

    private static final WordList WORDS = WordList.read("words.txt");
    private static final Phrases<String> PERSON_JOINS = WORDS.phrases("person-joins");
    private static final Phrases<String> REPLACED =
            WordList.read("elections.txt").phrases("replaced");
    private static final int REACH_BACK = 4;

    private final Tokens tokens;
    private final Mentions<PersonMention> people;
    private final Mentions<OrganisationMention> organisations;
    private final Terms terms;

    Holders(Article article) {
        this.tokens = article.tokens();
        this.organisations = article.marks().organisations();
        this.terms = article.marks().terms();
        var sorted = article.people().stream()
                .filter(person -> !isReplaced(person))
                .collect(Collectors.toMap(PersonMention::from, Function.identity(), (one, other) -> one, TreeMap::new));
        this.people = new Mentions<>(List.copyOf(sorted.values()));
    }

    /** "thay ông B nghỉ hưu". */
    private boolean isReplaced(PersonMention person) {
        int titles = person.from();
        while (titles > person.from() - REACH_BACK && Titles.afterTitles(tokens, titles - 1) == person.from()) {
            titles--;
        }
        return REPLACED.endsAt(tokens, titles, 3);
    }

    List<PersonMention> within(int from, int to) {
        return people.within(from, to);
    }

    /** The last person between these tokens and those joined to him by commas and "và" only. */
    List<PersonMention> lastWithin(int from, int to) {
        var persons = people.within(from, to);
        int first = persons.size() - 1;
        while (first > 0 && isJoined(persons.get(first - 1), persons.get(first), false)) {
            first--;
        }
        return persons.isEmpty() ? persons : persons.subList(first, persons.size());
    }

    /** The person named from this token on, titles included, and those joined to him; empty if none is. */
    List<PersonMention> from(int start, int end) {
        var first = people.startingAt(Titles.afterTitles(tokens, start));
        if (first == null) {
            return List.of();
        }
        var persons = people.within(first.from(), end);
        int to = 1;
        while (to < persons.size() && isJoined(persons.get(to - 1), persons.get(to), true)) {
            to++;
        }
        return persons.subList(0, to);
    }

    /** The token after a person and the offices that follow the name. */
    static int end(PersonMention person) {
        return person.offices().isEmpty()
                ? person.to()
                : Math.max(person.to(), person.offices().getLast().to());
    }

    /** "ông A, nguyên Vụ trưởng Vụ B, Bộ C": the organisation that the office belongs to stands behind it. */
    private int afterEmployer(int end) {
        var employer = tokens.is(end, ",") ? organisations.startingAt(end + 1) : null;
        return employer == null || employer.kind().isAssociation() ? end : employer.to();
    }

    /**
     * Whether nothing but a comma or "và" stands between two persons. A semicolon joins those of one list: after the
     * post ("Phó Chủ tịch: ông A; ông B"), without titles of their own ("các ông: A, …; B, …") or with an office each
     * ("ông A, Giám đốc X; bà B, Giám đốc Y giữ chức Phó Chủ tịch").
     */
    private boolean isJoined(PersonMention one, PersonMention next, boolean list) {
        int end = Brackets.after(tokens, terms.after(afterEmployer(end(one))));
        end += tokens.is(end, ")") ? 1 : 0;
        int start = end + PERSON_JOINS.lengthAt(tokens, end);
        boolean titled = Titles.afterTitles(tokens, start) > start;
        boolean described = !one.offices().isEmpty() && !next.offices().isEmpty();
        boolean divided = tokens.is(end, ";") && titled && !list && !described;
        return start > end && !divided && Titles.afterTitles(tokens, start) == next.from();
    }
}
