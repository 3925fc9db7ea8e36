package org.lienhiep.news.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words with which names of organisations begin. */
final class OrganisationHeads {

    private static final WordList LIST = WordList.read("organisations.txt");
    private static final Map<String, OrganisationClass> CLASSES = Map.of(
            "union", OrganisationClass.UNION,
            "society", OrganisationClass.SOCIETY,
            "club", OrganisationClass.CLUB,
            "mass", OrganisationClass.MASS,
            "party", OrganisationClass.PARTY,
            "state", OrganisationClass.STATE,
            "institution", OrganisationClass.INSTITUTION);
    private static final Phrases<Head> HEADS = heads();
    private static final Phrases<String> BRANCHES = LIST.phrases("branches");
    private static final Phrases<String> ACTS = LIST.phrases("acts");
    private static final Phrases<String> BUILDINGS = LIST.phrases("buildings");
    private static final Set<String> NO_SOCIETY = LIST.section("no-society").stream()
            .map(entry -> Syllables.keys(entry.phrase()))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> BEFORE_OTHER_HOI = Stream.of(
                    "xã", "đại", "cơ", "lễ", "quốc", "tỉnh", "dạ", "huyện", "thành", "quận", "thị", "giáo")
            .map(Syllables::key)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> LEVELS = Stream.of("tỉnh", "huyện", "quận", "thành", "thị")
            .map(Syllables::key)
            .collect(Collectors.toUnmodifiableSet());

    private static final String SOCIETY = Syllables.key("hội");

    private OrganisationHeads() {}

    /**
     * How a name begins.
     *
     * @param kind what such an organisation is
     * @param whole whether the head is a name by itself, so that at most a place follows
     * @param inside whether it is a part of the organisation whose name follows
     * @param name the head as the list writes it
     */
    record Head(OrganisationClass kind, boolean whole, boolean inside, String name) {}

    private static Phrases<Head> heads() {
        var heads = new Phrases<Head>();
        for (var section : LIST.sections()) {
            int dash = section.indexOf('-');
            var kind = CLASSES.get(dash < 0 ? section : section.substring(0, dash));
            if (kind != null) {
                boolean whole = section.endsWith("-whole");
                boolean inside = section.endsWith("-of");
                LIST.section(section)
                        .forEach(entry -> heads.add(
                                entry.phrase(),
                                new Head(kind, whole, inside, entry.value().toLowerCase(Locale.ROOT))));
            }
        }
        return heads;
    }

    /** The head that begins at this token; null if none does. "hội" in "xã hội" and "hội nghị" is none. */
    static Phrases.@Nullable Match<Head> at(Tokens tokens, int index) {
        var match = BUILDINGS.startsAt(tokens, index) ? null : HEADS.at(tokens, index);
        if (match == null || match.value().kind() != OrganisationClass.SOCIETY) {
            return match;
        }
        int next = index + match.length();
        boolean common = tokens.is(next - 1, SOCIETY)
                && NO_SOCIETY.contains(tokens.get(next).key())
                && OrganisationNames.listedAt(tokens, next) == null
                && !isBranches(tokens, next);
        if (tokens.is(next - 1, SOCIETY) && !tokens.get(next).isCapital() && ACTS.startsAt(tokens, next)) {
            return null;
        }
        if (tokens.is(next - 1, SOCIETY) && (tokens.is(next, SOCIETY) || isProvinces(tokens, index))) {
            return null;
        }
        boolean otherWord =
                (!tokens.get(index).isCapital() || tokens.get(index - 1).isCapital())
                        && tokens.is(index, SOCIETY)
                        && BEFORE_OTHER_HOI.contains(tokens.get(index - 1).key())
                        && !(LEVELS.contains(tokens.get(index - 1).key()) && isSubject(tokens, next));
        return common || otherWord ? null : match;
    }

    /** "Hội Các ngành Sinh học". */
    static boolean isBranches(Tokens tokens, int at) {
        return tokens.get(at).isCapital() && BRANCHES.startsAt(tokens, at);
    }

    /** "tại bảo tàng tỉnh hội Khoa học lịch sử tổ chức": the comma is missing, the society is there. */
    private static boolean isSubject(Tokens tokens, int at) {
        return tokens.get(at).isCapital() && OrganisationNames.listedAt(tokens, at) != null;
    }

    /** "Tỉnh hội Phú Yên", "tỉnh Hội Vĩnh Phúc": the society of that place, whatever it is about. */
    private static boolean isProvinces(Tokens tokens, int index) {
        return LEVELS.contains(tokens.get(index - 1).key())
                && tokens.get(index + 1).isCapital()
                && OrganisationNames.listedAt(tokens, index + 1) == null;
    }
}
