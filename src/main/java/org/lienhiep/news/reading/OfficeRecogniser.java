package org.lienhiep.news.reading;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Reads an office from its title up to the next comma, verb, person or office. "Phó Chủ tịch kiêm Tổng Thư ký" is one
 * office; two that each name their organisation are two.
 */
final class OfficeRecogniser {

    private static final String AND_ALSO = Syllables.key("kiêm");
    private static final Phrases<String> WORKS = WordList.read("offices.txt").phrases("no-part");
    private static final Phrases<String> BELONGING =
            WordList.read("offices.txt").phrases("belonging");
    private static final Phrases<String> TAILS = WordList.read("offices.txt").phrases("tails");
    private static final Phrases<String> ORGAN_WORDS =
            WordList.read("offices.txt").phrases("organ-words");
    private static final Phrases<String> NAME_WORDS =
            WordList.read("offices.txt").phrases("name-words");
    private static final Phrases<String> NUMBERED = WordList.read("offices.txt").phrases("numbered");
    private static final Phrases<String> EMPLOYEES =
            WordList.read("offices.txt").phrases("employees");
    private static final Phrases<String> DELEGATE = WordList.read("offices.txt").phrases("delegate");
    private static final String AND = Syllables.key("và");
    private static final int LONGEST = 24;
    private static final int LONGEST_TAIL = 4;

    private final Tokens tokens;
    private final Mentions<OrganisationMention> organisations;

    private OfficeRecogniser(Tokens tokens, Mentions<OrganisationMention> organisations) {
        this.tokens = tokens;
        this.organisations = organisations;
    }

    /** All offices in the order of the text, whether somebody is named with them or not. */
    static Mentions<OfficeMention> recognise(Tokens tokens, Mentions<OrganisationMention> organisations) {
        var recogniser = new OfficeRecogniser(tokens, organisations);
        var found = new ArrayList<OfficeMention>();
        int at = 0;
        while (at < tokens.size()) {
            var office = recogniser.at(at);
            if (office != null) {
                found.add(office);
            }
            at = office == null ? at + 1 : office.to();
        }
        return new Mentions<>(found);
    }

    private @Nullable OfficeMention at(int index) {
        int start = OfficeWords.afterPrefix(tokens, index);
        var head = OfficeWords.headAt(tokens, start);
        if (head == null) {
            return null;
        }
        int headTo = start + head.length();
        int end = headTo;
        while (end < headTo + LONGEST && !isComplete(headTo, end) && step(end) > end) {
            end = step(end);
        }
        end = end == headTo ? afterDash(head.value(), start, end) : afterTail(headTo, end);
        if ((DELEGATE.startsAt(tokens, start) && !isDelegateOf(start, headTo))
                || (EMPLOYEES.startsAt(tokens, start) && !isEmployeeOf(index, headTo))) {
            return null;
        }
        var second = end == headTo && tokens.is(end, AND_ALSO) ? at(end + 1) : null;
        return second == null
                ? new OfficeMention(index, headTo, end, head.value())
                : new OfficeMention(index, second.headTo(), second.to(), head.value());
    }

    /** "ông A - Đại diện Hội Luật gia tỉnh" tells an office; "cùng đại diện Hội Luật gia" does not. */
    private boolean isDelegateOf(int start, int headTo) {
        return tokens.is(start - 1, "-") && organisations.startingAt(headTo) != null;
    }

    /** "TS. A, giảng viên Trường Đại học B"; "phóng viên Nguyễn Văn A" has a form of address. */
    private boolean isEmployeeOf(int from, int headTo) {
        boolean behindName = tokens.is(from - 1, ",") || tokens.is(from - 1, "-") || tokens.is(from - 1, "(");
        boolean named = tokens.get(from - 2).isCapital() || organisations.at(from - 2) != null;
        return behindName && named && organisations.startingAt(headTo) != null;
    }

    /** "Ủy viên thường vụ - Ủy ban Xã hội của Quốc hội", "Vụ trưởng, Vụ Khoa giáo": the organisation after a sign. */
    private int afterDash(OfficeWords.Rank rank, int start, int end) {
        boolean dash = tokens.is(end, "-");
        boolean comma = tokens.is(end, ",") && rank == OfficeWords.Rank.HEAD;
        var organisation = dash || comma ? organisations.startingAt(end + 1) : null;
        boolean sameWord = organisation != null
                && (tokens.get(start).key().equals(tokens.get(end + 1).key())
                        || tokens.get(start + 1)
                                .key()
                                .equals(tokens.get(end + 1).key()));
        boolean association = organisation != null && organisation.kind().isAssociation();
        if (organisation == null && dash && ORGAN_WORDS.startsAt(tokens, end + 1)) {
            int to = end + 1;
            while (to < end + LONGEST && (step(to) > to || NAME_WORDS.startsAt(tokens, to))) {
                to = Math.max(step(to), to + 1);
            }
            return to;
        }
        return organisation != null && (sameWord || (dash && !association)) ? organisation.to() : end;
    }

    /** After the organisation only its own organisation, or the rest of a name, goes on the office. */
    private boolean isComplete(int headTo, int at) {
        var before = at > headTo ? organisations.at(at - 1) : null;
        return before != null
                && organisations.at(at) == null
                && !tokens.get(at).isCapital()
                && !BELONGING.startsAt(tokens, at)
                && Brackets.afterAbbreviation(tokens, at) == at;
    }

    /** "Cục Thi hành án dân sự tỉnh": small words up to the place go on the name of an organ of the state. */
    private int afterTail(int headTo, int at) {
        var before = at > headTo ? organisations.at(at - 1) : null;
        if (before == null || before.kind().isAssociation() || before.place().level() != Place.Level.UNSAID) {
            return at;
        }
        int tail = at + TAILS.lengthAt(tokens, at);
        for (int end = tail; end < at + LONGEST_TAIL; end++) {
            var place = PlaceNames.at(tokens, end);
            if (place != null) {
                return place.to();
            }
            if (endsAt(end) || tokens.get(end).isCapital()) {
                return tail;
            }
        }
        return tail;
    }

    /** The token after the next part of the office; the same token where the office ends. */
    private int step(int at) {
        var organisation = organisations.at(at);
        if (organisation != null) {
            return organisation.to();
        }
        var department = OrganisationNames.listedAt(tokens, at);
        if (department != null) {
            return at + department.length();
        }
        int bracket = Brackets.afterAbbreviation(tokens, at);
        if (bracket > at && tokens.get(bracket).isCapital() && !endsAt(bracket)) {
            return bracket;
        }
        if (tokens.is(at, "-") && tokens.glued(at) && tokens.glued(at + 1) && isNamePart(at + 1)) {
            return at + 2;
        }
        int list = tokens.is(at, ",") && tokens.get(at - 1).isWord() && isNamePart(at + 1) ? afterList(at + 1) : at;
        if (list > at) {
            return list;
        }
        boolean joint = tokens.is(at, AND) || tokens.is(at, "-");
        if (joint && isNamePart(at + 1) && leadsToOrganisation(at + 2)) {
            return at + 2;
        }
        boolean numbered = tokens.get(at).isNumber() && NUMBERED.endsAt(tokens, at, 1);
        return endsAt(at) && !numbered ? at : at + 1;
    }

    /** "Ban Tuyên giáo và Dân vận Tỉnh ủy". */
    private boolean leadsToOrganisation(int at) {
        for (int end = at; end < at + LONGEST_TAIL; end++) {
            if (organisations.startingAt(end) != null) {
                return true;
            }
            if (endsAt(end)) {
                return false;
            }
        }
        return false;
    }

    private boolean isNamePart(int at) {
        return tokens.get(at).isCapital() && organisations.at(at) == null && !endsAt(at);
    }

    /** "Ủy ban Khoa học, Công nghệ và Môi trường": the token after the list's last; the first one if it is no list. */
    private int afterList(int at) {
        for (int end = at; end < at + LONGEST_TAIL; end++) {
            if (tokens.is(end, AND)) {
                return isNamePart(end + 1) ? end + 2 : at - 1;
            }
            if (!tokens.get(end).isWord() || endsAt(end)) {
                return at - 1;
            }
        }
        return at - 1;
    }

    /** "Vụ Các vấn đề xã hội": a capital after a capital goes on a name, whatever the word. */
    private boolean isInName(int at) {
        return tokens.get(at).isCapital() && tokens.get(at - 1).isCapital();
    }

    private boolean endsAt(int at) {
        var token = tokens.get(at);
        return !token.isWord()
                || (OrganisationNames.isVerbOrParticle(tokens, at) && !isInName(at))
                || WORKS.startsAt(tokens, at)
                || OfficeWords.startsOffice(tokens, at)
                || Titles.afterTitles(tokens, at) > at
                || PersonNames.endAt(tokens, at, false) > at;
    }
}
