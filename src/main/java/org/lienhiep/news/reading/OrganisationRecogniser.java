package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of organisations: a head ("Hội", "Sở", "UBND"), what it is about, and where it belongs. Lists that
 * share one head ("các Hội Nhà báo, Châm cứu") give one mention per element. Known names come first.
 */
final class OrganisationRecogniser {

    private static final Set<String> PLURALS = Stream.of("các", "những", "nhiều", "mỗi", "từng", "số")
            .map(Syllables::key)
            .collect(Collectors.toSet());
    private static final Set<String> EACH =
            Stream.of("mỗi", "từng").map(Syllables::key).collect(Collectors.toSet());
    private static final Phrases<String> ANY_LEVEL =
            WordList.read("organisations.txt").phrases("any-level");
    private static final Set<String> ONLY_OF_A_PLACE = Set.of("quỹ");
    private static final String OF = Syllables.key("của");
    private static final String PHI = Syllables.key("phi");
    private static final String STANDING = Syllables.key("thường");
    private static final String HEAD_OF = Syllables.key("trưởng");
    private static final String COMMITTEE = Syllables.key("ban");
    private static final String CENTRAL = Syllables.key("ương");
    private static final String CHAIR = Syllables.key("tịch");

    private static final Set<String> OF_DISTRICT =
            Set.of("thành ủy", "huyện ủy", "quận ủy", "thị ủy", "thành đoàn", "huyện đoàn", "thị đoàn");

    private final Tokens tokens;
    private final KnownNames known;
    private final List<OrganisationMention> found = new ArrayList<>();

    private OrganisationRecogniser(Tokens tokens, KnownNames known) {
        this.tokens = tokens;
        this.known = known;
    }

    /** All names in the order of the text; none overlap. */
    static List<OrganisationMention> recognise(Tokens tokens, KnownNames known) {
        var recogniser = new OrganisationRecogniser(tokens, known);
        int at = 0;
        while (at < tokens.size()) {
            at = recogniser.step(at);
        }
        return List.copyOf(recogniser.found);
    }

    private int step(int at) {
        if (!tokens.get(at).isWord()) {
            return at + 1;
        }
        var read = readAt(at);
        int knownTo = at + known.organisationLength(tokens, at);
        var mention = read == null || knownTo > read.to() ? knownAt(at, knownTo) : read;
        if (mention == null) {
            return at + 1;
        }
        found.add(mention);
        var more = OrganisationLists.after(tokens, mention, isPlural(mention.from()));
        found.addAll(more);
        return more.isEmpty() ? mention.to() : more.getLast().to();
    }

    /** A name the vocabulary knows; what kind of organisation it is its beginning tells, else it is a society. */
    private @Nullable OrganisationMention knownAt(int at, int to) {
        if (to == at) {
            return null;
        }
        var match = OrganisationHeads.at(tokens, at);
        int next = match == null ? at : at + match.length();
        var head =
                match == null ? new OrganisationHeads.Head(OrganisationClass.SOCIETY, false, false, "") : match.value();
        var place = placeAfter(to, head);
        return mention(at, place.to, head, OrganisationNames.subject(tokens, Math.min(next, to), to), place.place);
    }

    private @Nullable OrganisationMention readAt(int at) {
        var match = OrganisationHeads.at(tokens, at);
        if (match == null || tokens.is(at - 1, PHI) || isOfOffice(at) || isInName(at, match.length())) {
            return null;
        }
        var head = match.value();
        int next = at + match.length();
        if (head.inside()) {
            return inside(at, next, head);
        }
        return head.whole() ? whole(at, next, head) : named(at, next, head);
    }

    /** "Phó Chủ tịch Thường trực HĐND": the word belongs to the office. */
    private boolean isOfOffice(int at) {
        return tokens.is(at, STANDING) && tokens.is(at - 1, CHAIR);
    }

    /** "Chi bộ Liên hiệp các Hội": an organ of the Party within another organisation. */
    private @Nullable OrganisationMention inside(int at, int next, OrganisationHeads.Head head) {
        var outer = readAt(next);
        return outer == null ? null : mention(at, outer.to(), head, outer.subject(), outer.place());
    }

    /** "Nguyễn Trường Giang" is no school. */
    private boolean isInName(int at, int length) {
        var before = tokens.get(at - 1);
        return length == 1 && before.isCapital() && !before.isUpper() && PersonNames.endAt(tokens, at - 1, false) > at;
    }

    private @Nullable OrganisationMention whole(int at, int next, OrganisationHeads.Head head) {
        boolean union = head.kind() == OrganisationClass.UNION;
        int end = union ? subjectOfUnion(next) : next;
        var place = placeAfter(end, head);
        boolean capital = tokens.get(at).isCapital() || isLed(at, end);
        if (!capital && !union && place.to == end) {
            return null;
        }
        if (place.to == end && ANY_LEVEL.startsAt(tokens, end)) {
            return null;
        }
        if (union && place.to == end && (isPlural(at) || goesOnPlural(end))) {
            return null;
        }
        return mention(at, place.to, head, OrganisationNames.subject(tokens, next, end), place.place);
    }

    /** "Trưởng ban Tuyên giáo Trung ương": what somebody leads needs no capital. */
    private boolean isLed(int at, int end) {
        return tokens.is(at - 1, HEAD_OF) && tokens.is(at, COMMITTEE) && tokens.is(end - 1, CENTRAL);
    }

    /** "Liên hiệp các Hội" may go on with what the societies are about. */
    private int subjectOfUnion(int next) {
        var subject = OrganisationNames.listedAt(tokens, next);
        return subject == null ? next : next + subject.length();
    }

    private @Nullable OrganisationMention named(int at, int next, OrganisationHeads.Head head) {
        boolean institution = head.kind() == OrganisationClass.INSTITUTION;
        int start = tokens.is(next, ":") && isPlural(at) ? next + 1 : next;
        boolean other = OrganisationNames.listedAt(tokens, start) == null
                && OrganisationNames.isStop(tokens, start)
                && !OrganisationHeads.isBranches(tokens, start);
        int end = other || isNameOfHolder(at, start) ? start : OrganisationNames.endAt(tokens, start, institution);
        if (end == start) {
            return null;
        }
        if (mayBeJoined(at, head)) {
            end = OrganisationNames.endAfterAnd(tokens, end);
        }
        if (head.kind() == OrganisationClass.SOCIETY && tokens.get(at).isCapital()) {
            end = OrganisationNames.endBeforePlace(tokens, end);
        }
        var place = placeAfter(end, head);
        boolean properName = tokens.get(at).isCapital() || tokens.get(start).isCapital();
        boolean listed = OrganisationNames.listedAt(tokens, start) != null;
        boolean named = properName || (listed && place.to > end);
        boolean counted = head.name().equals("chi hội") && tokens.get(at - 1).isNumber();
        boolean common = listed && place.to == end && (counted || ONLY_OF_A_PLACE.contains(head.name()));
        if (common) {
            return null;
        }
        if (!named || (isEach(at) && !place.place.isNamed()) || !isBelievable(at, start, head, listed)) {
            return null;
        }
        return mention(at, place.to, head, OrganisationNames.subject(tokens, start, end), place.place);
    }

    /** "Chủ tịch Hội Nguyễn Tuấn": a person's name, which may be short behind an office. */
    private boolean isNameOfHolder(int at, int start) {
        int length = PersonNames.endAt(tokens, start, false) - start;
        boolean office = tokens.is(at - 1, CHAIR) && OrganisationNames.listedAt(tokens, start) == null;
        return length >= (office ? 2 : 3);
    }

    /** "Hội Làm vườn và Nuôi ong" is one name; "các Hội Nhà báo và Châm cứu", "Sở Y tế và Tư pháp" are two. */
    private boolean mayBeJoined(int at, OrganisationHeads.Head head) {
        return !isPlural(at) && head.kind() != OrganisationClass.STATE && head.kind() != OrganisationClass.PARTY;
    }

    /** One short word such as "Bộ", "trường", "quỹ" is mostly no name unless a listed subject or capitals follow. */
    private boolean isBelievable(int at, int start, OrganisationHeads.Head head, boolean listed) {
        boolean capital = tokens.get(at).isCapital();
        return switch (head.kind()) {
            case SOCIETY -> tokens.get(start).isCapital() || listed;
            case STATE ->
                (listed
                                && tokens.get(start).isCapital()
                                && (capital || head.name().equals("sở")))
                        || (capital && isCapitalRun(start));
            case INSTITUTION, CLUB ->
                tokens.get(start).isCapital()
                        ? capital || head.name().contains(" ")
                        : capital && listed && tokens.get(at - 1).isWord();
            case PARTY, UNION, MASS -> capital;
        };
    }

    private boolean isCapitalRun(int start) {
        return tokens.get(start).isCapital() && !OfficeWords.startsOffice(tokens, start);
    }

    private record PlaceAfter(int to, Place place) {}

    /** The place after a name; an abbreviation in brackets may stand between: "Hội Luật gia (HLG) tỉnh". */
    private PlaceAfter placeAfter(int end, OrganisationHeads.Head head) {
        int at = Brackets.afterShortName(tokens, end);
        var found = PlaceNames.at(tokens, at);
        if (found == null && OF_DISTRICT.contains(head.name())) {
            found = PlaceNames.district(tokens, at);
        }
        boolean national = found != null && found.place().level() == Place.Level.NATION;
        if (found == null || (at > end && national && head.whole())) {
            return new PlaceAfter(end, Place.UNSAID);
        }
        return new PlaceAfter(found.to(), found.place());
    }

    private OrganisationMention mention(int from, int to, OrganisationHeads.Head head, String subject, Place place) {
        return new OrganisationMention(from, to, head.kind(), head.name(), subject, place, tokens.words(from, to));
    }

    /** "mỗi Hội Đông y xã" is none in particular. */
    private boolean isEach(int at) {
        return EACH.contains(tokens.get(at - 1).key());
    }

    private boolean isPlural(int at) {
        return PLURALS.contains(tokens.get(at - 1).key()) || tokens.get(at - 1).isNumber();
    }

    /** "Liên hiệp hội các tỉnh", "Liên hiệp hội của 56 tỉnh". */
    private boolean goesOnPlural(int end) {
        int next = tokens.is(end, OF) ? end + 1 : end;
        return PLURALS.contains(tokens.get(next).key()) || tokens.get(next).isNumber();
    }
}
