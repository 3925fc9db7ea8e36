package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.lienhiep.kernel.SearchKey;

/**
 * Finds organisations by the short names the article itself gives them: an abbreviation in brackets after the full
 * name ("Hội Luật gia (HLG)"), and "Liên hiệp" once the union has been named.
 */
final class OrganisationAliases {

    private static final String LIEN = Syllables.key("liên");
    private static final String HIEP = Syllables.key("hiệp");
    private static final Phrases<String> OTHER_UNIONS = otherUnions();

    private OrganisationAliases() {}

    private static Phrases<String> otherUnions() {
        var others = new Phrases<String>();
        PhrasePattern.expand(
                        "Liên hiệp (các|hội|phụ nữ|thanh niên|hợp tác xã|HTX|khoa học|quốc|văn học|VHNT|đường sắt)")
                .forEach(phrase -> others.add(phrase, phrase));
        return others;
    }

    /** All mentions, those by short names included, in the order of the text. */
    static List<OrganisationMention> complete(Tokens tokens, List<OrganisationMention> spelt) {
        var named = spellOut(tokens, spelt);
        var aliases = aliases(tokens, named);
        var union = named.stream()
                .filter(mention -> mention.kind() == OrganisationClass.UNION && mention.isFull())
                .findFirst()
                .orElse(null);
        var taken = new Mentions<>(named);
        var all = new ArrayList<>(named);
        for (int at = 0; at < tokens.size(); at++) {
            var alias = tokens.get(at).isUpper() && taken.at(at) == null ? aliases.at(tokens, at) : null;
            if (alias != null) {
                all.add(again(tokens, at, at + alias.length(), alias.value()));
            } else if (union != null && taken.at(at) == null && isUnion(tokens, at)) {
                all.add(again(tokens, at, at + 2, union));
            }
        }
        all.sort(Comparator.comparingInt(OrganisationMention::from));
        return all;
    }

    /** "Hội Khoa học Lịch sử (KHLS) tỉnh", later "Hội KHLS tỉnh": the short subject means the long one. */
    private static List<OrganisationMention> spellOut(Tokens tokens, List<OrganisationMention> mentions) {
        var subjects = new HashMap<String, String>();
        for (var mention : mentions) {
            for (int at = mention.from(); at <= mention.to(); at++) {
                int end = Brackets.afterAbbreviation(tokens, at);
                if (end > at && !mention.subject().isEmpty()) {
                    subjects.putIfAbsent(SearchKey.of(tokens.words(at + 1, end - 1)), mention.subject());
                }
            }
        }
        return mentions.stream()
                .map(mention -> subjects.containsKey(mention.subject())
                        ? mention.about(subjects.get(mention.subject()))
                        : mention)
                .toList();
    }

    private static boolean isUnion(Tokens tokens, int at) {
        return tokens.is(at, LIEN)
                && tokens.is(at + 1, HIEP)
                && tokens.get(at).isCapital()
                && !OTHER_UNIONS.startsAt(tokens, at);
    }

    private static OrganisationMention again(Tokens tokens, int from, int end, OrganisationMention named) {
        var found = PlaceNames.at(tokens, end);
        boolean here = found == null || !found.place().isNamed();
        int to = found == null || here ? end : found.to();
        var place = found == null || here ? named.place() : found.place();
        return new OrganisationMention(
                from, to, named.kind(), named.head(), named.subject(), place, tokens.words(from, to));
    }

    private static Phrases<OrganisationMention> aliases(Tokens tokens, List<OrganisationMention> named) {
        var aliases = new Phrases<OrganisationMention>();
        for (var mention : named) {
            for (int at = mention.from(); at <= mention.to(); at++) {
                int end = Brackets.afterAbbreviation(tokens, at);
                if (end > at && abbreviates(tokens.get(at + 1).key(), mention)) {
                    aliases.add(tokens.words(at + 1, end - 1), mention);
                }
            }
        }
        return aliases;
    }

    /** An abbreviation of the whole name begins as the name does; "(SVC)" shortens only a part. */
    private static boolean abbreviates(String key, OrganisationMention mention) {
        return Syllables.key(mention.name()).charAt(0) == key.charAt(0);
    }
}
