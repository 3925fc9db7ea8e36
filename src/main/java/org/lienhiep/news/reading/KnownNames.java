package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;

/** The names of a vocabulary, ready to be looked for in a text. A name that fits two records fits none. */
final class KnownNames {

    private static final double UNKNOWN = 0.8;
    private static final double MISTYPED = 0.8;
    private static final double KNOWN = 0.95;

    private final Phrases<Vocabulary.KnownOrganisation> organisations = new Phrases<>();
    private final NearNames<Vocabulary.KnownOrganisation> near = new NearNames<>();
    private final Phrases<String> people = new Phrases<>();
    private final Map<String, Set<Vocabulary.KnownOrganisation>> byKey = new HashMap<>();
    private final Map<String, Vocabulary.KnownOrganisation> learned = new HashMap<>();
    private final List<Understood> understood = new ArrayList<>();
    private final @Nullable String homeProvince;
    /** Where the union works, as a search key; null where that is not known. */
    private final @Nullable String home;

    /** A known name that the rules understand: an article may use another form of it. */
    private record Understood(OrganisationMention name, Vocabulary.KnownOrganisation organisation) {}

    private record Found(Vocabulary.KnownOrganisation organisation, ReadingRule rule) {}

    KnownNames(Vocabulary vocabulary) {
        for (var organisation : vocabulary.organisations()) {
            for (var name : organisation.names()) {
                organisations.add(name, organisation);
                near.add(name, organisation);
                byKey.computeIfAbsent(SearchKey.of(name), key -> new HashSet<>())
                        .add(organisation);
            }
            for (var name : organisation.learned()) {
                organisations.add(name, organisation);
                learned.putIfAbsent(SearchKey.of(name), organisation);
            }
        }
        understand(vocabulary.organisations());
        vocabulary.people().forEach(name -> people.add(name, name));
        var place = vocabulary.homePlace() == null ? vocabulary.homeUnion() : vocabulary.homePlace();
        homeProvince = place == null ? null : PlaceNames.province(place);
        home = place == null ? null : SearchKey.of(place);
    }

    /** The province that "tỉnh" means here; null if the vocabulary does not say. */
    @Nullable
    String homeProvince() {
        return homeProvince;
    }

    /** How many tokens the longest known organisation's name at this token has; 0 if none begins here. */
    int organisationLength(Tokens tokens, int at) {
        if (!tokens.get(at).isCapital()) {
            return 0;
        }
        int exact = organisations.lengthAt(tokens, at);
        var mistyped = near.at(tokens, at);
        return mistyped == null ? exact : Math.max(exact, mistyped.length());
    }

    /** The token after the known person's name that begins here; the same token when none does. */
    int personEnd(Tokens tokens, int at) {
        return at + people.lengthAt(tokens, at);
    }

    private void understand(List<Vocabulary.KnownOrganisation> known) {
        for (var organisation : known) {
            for (var name : organisation.names()) {
                var tokens = Tokeniser.tokenise(name);
                OrganisationRecogniser.recognise(tokens, this).stream()
                        .filter(mention -> mention.from() == 0 && mention.to() == tokens.size())
                        .findFirst()
                        .ifPresent(mention -> understood.add(new Understood(mention, organisation)));
            }
        }
    }

    /**
     * The known organisation that the article means: one that goes by exactly a name used there, whatever its case and
     * diacritics, else one whose name says the same in another form, else one whose name has a slip in one syllable.
     * Null if none does, or more than one.
     */
    Vocabulary.@Nullable KnownOrganisation organisation(OrganisationRegister.Group group) {
        var found = find(group);
        return found == null ? null : found.organisation;
    }

    /** By which rule an organisation of the text is the one it is taken for. */
    ReadingRule rule(OrganisationRegister.Group group) {
        var found = find(group);
        return found == null ? ReadingRule.ORGANISATION_NAME : found.rule;
    }

    /** How sure it is that this is an organisation's name. */
    double sureness(OrganisationRegister.Group group) {
        return switch (rule(group)) {
            case ORGANISATION_NAME -> UNKNOWN;
            case ORGANISATION_MISTYPED -> MISTYPED;
            default -> KNOWN;
        };
    }

    private @Nullable Found find(OrganisationRegister.Group group) {
        for (var mention : group.mentions()) {
            var confirmed = learned.get(SearchKey.of(mention.name()));
            if (confirmed != null) {
                return new Found(confirmed, ReadingRule.LEARNED);
            }
            var exact = byKey.getOrDefault(SearchKey.of(mention.name()), Set.of());
            if (exact.size() == 1 && (mention.place().isNamed() || !isElsewhere(group))) {
                return new Found(exact.iterator().next(), ReadingRule.ORGANISATION_KNOWN);
            }
        }
        var best = group.best();
        var same = understood.stream()
                .filter(known -> OrganisationRegister.isSame(known.name, best))
                .filter(known -> known.name.place().isNamed() || !isElsewhere(group))
                .map(Understood::organisation)
                .distinct()
                .toList();
        if (!same.isEmpty()) {
            return same.size() > 1 ? null : new Found(same.getFirst(), ReadingRule.ORGANISATION_KNOWN);
        }
        var mistyped = isElsewhere(group) ? null : near.of(best.name());
        return mistyped == null ? null : new Found(mistyped.value(), ReadingRule.ORGANISATION_MISTYPED);
    }

    /** "Hội Châm cứu thành phố Hải Phòng" is not the "Hội Châm cứu" of another province that goes by that short name. */
    private boolean isElsewhere(OrganisationRegister.Group group) {
        var place = group.best().place();
        return home != null
                && place.level() == Place.Level.PROVINCE
                && place.isNamed()
                && !home.contains(SearchKey.of(place.name()));
    }
}
