package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;

/** The names of a vocabulary, ready to be looked for in a text. */
final class KnownNames {

    private final Phrases<Vocabulary.KnownOrganisation> organisations = new Phrases<>();
    private final Phrases<String> people = new Phrases<>();
    private final Map<String, Vocabulary.KnownOrganisation> byKey = new HashMap<>();
    private final List<Understood> understood = new ArrayList<>();
    private final @Nullable String homeProvince;

    /** A known name that the rules understand: an article may use another form of it. */
    private record Understood(OrganisationMention name, Vocabulary.KnownOrganisation organisation) {}

    KnownNames(Vocabulary vocabulary) {
        for (var organisation : vocabulary.organisations()) {
            for (var name : organisation.names()) {
                organisations.add(name, organisation);
                byKey.putIfAbsent(SearchKey.of(name), organisation);
            }
        }
        understand(vocabulary.organisations());
        vocabulary.people().forEach(name -> people.add(name, name));
        var place = vocabulary.homePlace() == null ? vocabulary.homeUnion() : vocabulary.homePlace();
        homeProvince = place == null ? null : PlaceNames.province(place);
    }

    /** The province that "tỉnh" means here; null if the vocabulary does not say. */
    @Nullable
    String homeProvince() {
        return homeProvince;
    }

    /** How many tokens the longest known organisation's name at this token has; 0 if none begins here. */
    int organisationLength(Tokens tokens, int at) {
        return tokens.get(at).isCapital() ? organisations.lengthAt(tokens, at) : 0;
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
     * diacritics, else one whose name says the same in another form. Null if none does.
     */
    Vocabulary.@Nullable KnownOrganisation organisation(OrganisationRegister.Group group) {
        for (var mention : group.mentions()) {
            var exact = byKey.get(SearchKey.of(mention.name()));
            if (exact != null) {
                return exact;
            }
        }
        var best = group.best();
        return understood.stream()
                .filter(known -> OrganisationRegister.isSame(known.name, best))
                .map(Understood::organisation)
                .findFirst()
                .orElse(null);
    }
}
