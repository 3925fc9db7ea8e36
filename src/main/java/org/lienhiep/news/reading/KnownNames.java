package org.lienhiep.news.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;

/** The names of a vocabulary, ready to be looked for in a text. */
final class KnownNames {

    private final Phrases<Vocabulary.KnownOrganisation> organisations = new Phrases<>();
    private final Phrases<String> people = new Phrases<>();
    private final Map<String, Vocabulary.KnownOrganisation> byKey = new HashMap<>();
    private final @Nullable String homeProvince;

    KnownNames(Vocabulary vocabulary) {
        for (var organisation : vocabulary.organisations()) {
            for (var name : organisation.names()) {
                organisations.add(name, organisation);
                byKey.putIfAbsent(SearchKey.of(name), organisation);
            }
        }
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

    /** The known organisation that goes by exactly this name, whatever its case and diacritics; null if none does. */
    Vocabulary.@Nullable KnownOrganisation organisation(String name) {
        return byKey.get(SearchKey.of(name));
    }
}
