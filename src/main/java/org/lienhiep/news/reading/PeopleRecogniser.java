package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons with the offices that stand beside their names. A name counts when a title or an office stands
 * with it, or when the vocabulary knows it: by form alone "Nguyễn Trãi" may be a school.
 *
 * <p>An office directly before a name belongs to it, offices after a name belong to it up to the next name; an office
 * between two names belongs to the one it touches without a comma.
 */
final class PeopleRecogniser {

    private static final WordList WORDS = WordList.read("words.txt");
    private static final Phrases<String> NAMED_AFTER = WORDS.phrases("named-after");
    private static final Phrases<String> OFFICE_JOINS = WORDS.phrases("office-joins");
    private static final Phrases<String> HOLDER_JOINS = WORDS.phrases("holder-joins");
    private static final Phrases<String> PERSON_JOINS = WORDS.phrases("person-joins");

    private static final Phrases<String> TOLD_OF = WORDS.phrases("told-of");
    private static final Phrases<String> CREDITS = WORDS.phrases("credits");
    private static final int LONGEST_TOLD = 5;
    private static final String CAC = Syllables.key("các");
    private static final String AND = Syllables.key("và");
    private static final int PLURAL_REACH = 3;

    private final Tokens tokens;
    private final Marks marks;
    private final List<PersonMention> found = new ArrayList<>();
    /** Offices read before a name that has not come yet. */
    private final List<OfficeMention> waiting = new ArrayList<>();
    /** Offices that several persons of the list being read share: "các Phó Chủ tịch: A, B". */
    private List<OfficeMention> shared = List.of();

    private int lastEnd;
    /** The token after the last person of the list being read who is only spoken of; -1 if there is none. */
    private int toldTo;
    /** Whether a title such as "các ông" goes for all persons of the list being read. */
    private boolean severalTitled;
    /** Where the list begins that such a title stands before. */
    private int listFrom;

    private PeopleRecogniser(Marks marks) {
        this.tokens = marks.tokens();
        this.marks = marks;
    }

    /** All persons of the sentences in the order of the text. */
    static List<PersonMention> recognise(Marks marks, List<Sentence> sentences) {
        var recogniser = new PeopleRecogniser(marks);
        sentences.forEach(recogniser::sentence);
        return List.copyOf(recogniser.found);
    }

    private void sentence(Sentence sentence) {
        waiting.clear();
        shared = List.of();
        lastEnd = -1;
        toldTo = -1;
        severalTitled = false;
        int at = sentence.from();
        if (CREDITS.startsAt(tokens, at) && sentence.first()) {
            return;
        }
        while (at < sentence.to()) {
            at = Math.max(at + 1, step(at));
        }
    }

    private int step(int at) {
        int list = CountedPeople.listAfter(tokens, at);
        if (list > at) {
            severalTitled = true;
            lastEnd = list;
            return list;
        }
        var office = marks.offices().startingAt(at);
        if (office != null) {
            waitFor(office);
            return office.to();
        }
        int name = Titles.afterTitles(tokens, at);
        boolean listed = severalTitled && lastEnd >= 0 && isJoin(PERSON_JOINS, lastEnd, at);
        boolean titled = name > at || listed;
        int end = nameEnd(name, name > at, titled);
        if (end > name) {
            return person(at, name, end, titled);
        }
        if (name > at) {
            return name;
        }
        var organisation = marks.organisations().startingAt(at);
        return organisation == null ? at + 1 : organisation.to();
    }

    /**
     * The token after the name at this one; the same token if there is none.
     *
     * @param addressed whether a title stands directly before it
     * @param titled whether that, or one for all of a list, stands before it
     */
    private int nameEnd(int name, boolean addressed, boolean titled) {
        int knownEnd = marks.known().personEnd(tokens, name);
        if (knownEnd > name) {
            return knownEnd;
        }
        var organisation = marks.organisations().at(name);
        boolean partOfOrganisation =
                organisation != null && !(addressed && PersonNames.startsWithSurname(tokens, name));
        var office = marks.offices().at(name - 1);
        boolean namesakes = !titled && (office == null || office.to() != name) && NAMED_AFTER.endsAt(tokens, name, 2);
        int end = PersonNames.endAt(tokens, name, titled);
        return partOfOrganisation || namesakes || isPlace(name, end) ? name : end;
    }

    /** "ngày Nhà giáo Việt Nam" names nobody. */
    private boolean isPlace(int name, int end) {
        var place = PlaceNames.at(tokens, name);
        return place != null && place.to() >= end;
    }

    /** Keeps offices that follow each other; a new one after anything else starts afresh. */
    private void waitFor(OfficeMention office) {
        boolean goesOn =
                !waiting.isEmpty() && isJoin(OFFICE_JOINS, waiting.getLast().to(), office.from());
        if (!goesOn) {
            waiting.clear();
        }
        waiting.add(office);
    }

    private int person(int from, int name, int end, boolean titled) {
        listFrom = Titles.isPlural(tokens, from) ? found.size() : listFrom;
        severalTitled = Titles.isPlural(tokens, from) || (severalTitled && isJoin(PERSON_JOINS, lastEnd, from));
        var before = officesBefore(from);
        var after = Absence.isReplacedByHolder(tokens, from, end) ? List.<OfficeMention>of() : officesAfter(end);
        boolean listed = lastEnd >= 0 && isJoin(PERSON_JOINS, lastEnd, from);
        boolean certain =
                titled || !before.isEmpty() || !after.isEmpty() || marks.known().personEnd(tokens, name) > name;
        int last = after.isEmpty() ? end : after.getLast().to();
        boolean sends = Absence.sends(tokens, last);
        if (sends && severalTitled && name == from) {
            found.subList(Math.min(listFrom, found.size()), found.size()).clear();
        }
        boolean told = isOnlyToldOf(from, before) || sends;
        toldTo = told ? last : toldTo;
        if (told || (!certain && !(listed && end - name >= 2))) {
            waiting.clear();
            return end;
        }
        var held = new ArrayList<>(before);
        held.addAll(after);
        if (listed && held.isEmpty()) {
            held.addAll(shared);
        } else {
            shared = isSharedOffice(before) ? List.copyOf(before) : List.of();
        }
        found.add(new PersonMention(name, end, tokens.words(name, end), held));
        waiting.clear();
        lastEnd = tokens.is(last, ")") ? last + 1 : Brackets.after(tokens, last);
        return lastEnd;
    }

    /** "tác phẩm của Tổng Bí thư …", "gia đình ông …". */
    private boolean isOnlyToldOf(int from, List<OfficeMention> before) {
        int start = before.isEmpty() ? from : before.getFirst().from();
        boolean listed = toldTo >= 0 && isJoin(PERSON_JOINS, toldTo, start);
        return listed || TOLD_OF.endsAt(tokens, start, LONGEST_TOLD);
    }

    /** "các đồng chí Phó Chủ tịch: …", "02 Phó Chủ tịch là …". */
    private boolean isSharedOffice(List<OfficeMention> before) {
        int first = before.isEmpty() ? -1 : before.getFirst().from();
        return first > 0 && (isPlural(first - 1) || isPlural(first - 2) || isPlural(first - PLURAL_REACH));
    }

    private boolean isPlural(int at) {
        return tokens.is(at, CAC) || tokens.get(at).isNumber();
    }

    /**
     * The offices that end where the name, or the title before it, begins; a bracket may stand between: "Vụ trưởng Vụ
     * Báo chí (Ban Tuyên giáo) Nguyễn Văn A".
     */
    private List<OfficeMention> officesBefore(int from) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        int end = Brackets.after(tokens, waiting.getLast().to());
        boolean touches = end == from || isJoin(HOLDER_JOINS, end, from);
        return touches ? List.copyOf(waiting) : List.of();
    }

    /** "ông A – Phó Giáo sư, Tiến sĩ – Chủ tịch Hội": degrees between the name and the office. */
    private int afterDegrees(int end) {
        int at = end;
        while (true) {
            int start = at + OFFICE_JOINS.lengthAt(tokens, at);
            int to = Titles.afterTitles(tokens, start);
            boolean degree = start > at
                    && to > start
                    && nameEnd(to, true, true) == to
                    && !tokens.get(to).isWord();
            if (!degree) {
                return at;
            }
            at = to;
        }
    }

    /** The offices that follow the name, up to one that touches the next name. */
    private List<OfficeMention> officesAfter(int end) {
        var after = new ArrayList<OfficeMention>();
        var office = officeAfter(afterDegrees(end), false);
        if (office == null && Brackets.after(tokens, end) > end) {
            office = officeAfter(Brackets.after(tokens, end), false);
        }
        while (office != null && !touchesName(office)) {
            after.add(office);
            office = officeAfter(office.to(), true);
        }
        return after;
    }

    private @Nullable OfficeMention officeAfter(int end, boolean further) {
        int at = marks.terms().after(end);
        boolean and = further && tokens.is(at, AND);
        return marks.offices().startingAt(and ? at + 1 : at + OFFICE_JOINS.lengthAt(tokens, at));
    }

    private boolean touchesName(OfficeMention office) {
        int name = Titles.afterTitles(tokens, office.to());
        return nameEnd(name, name > office.to(), name > office.to()) > name;
    }

    private boolean isJoin(Phrases<String> joins, int from, int to) {
        return from == to || from + joins.lengthAt(tokens, from) == to;
    }
}
