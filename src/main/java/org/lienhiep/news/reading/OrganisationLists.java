package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists that share a beginning: "các Hội Nhà báo, Châm cứu, Khuyến học", "Sở Y tế, Tư pháp", "các Hội Nhà báo Thanh Hóa,
 * Nghệ An".
 */
final class OrganisationLists {

    private static final String AND = Syllables.key("và");

    private OrganisationLists() {}

    /**
     * The further elements of the list that this mention begins, in the order of the text; empty if it begins none.
     *
     * @param plural whether several are announced before it
     */
    static List<OrganisationMention> after(Tokens tokens, OrganisationMention first, boolean plural) {
        if (first.kind().isAssociation()
                && first.place().isNamed()
                && first.place().level() == Place.Level.PROVINCE) {
            return ofProvinces(tokens, first, plural);
        }
        boolean departments =
                first.kind() == OrganisationClass.STATE && first.head().equals("sở");
        boolean societies = first.kind() == OrganisationClass.SOCIETY && plural;
        var more = new ArrayList<OrganisationMention>();
        int at = first.to();
        while ((departments || societies) && isSeparator(tokens, at) && elementEnd(tokens, at + 1) > at + 1) {
            int end = elementEnd(tokens, at + 1);
            var headWord = tokens.words(first.from(), first.from() + 1);
            more.add(new OrganisationMention(
                    at + 1,
                    end,
                    first.kind(),
                    first.head(),
                    OrganisationNames.subject(tokens, at + 1, end),
                    Place.UNSAID,
                    headWord + " " + tokens.words(at + 1, end)));
            at = end;
        }
        return List.copyOf(more);
    }

    /** "các Hội Nhà báo Thanh Hóa, Nghệ An và Hà Tĩnh": one of the same sort in each. */
    private static List<OrganisationMention> ofProvinces(Tokens tokens, OrganisationMention first, boolean plural) {
        var more = new ArrayList<OrganisationMention>();
        int named = first.from();
        while (PlaceNames.at(tokens, named) == null) {
            named++;
        }
        var sort = tokens.words(first.from(), named);
        int at = first.to();
        var next = province(tokens, at);
        while (next != null) {
            more.add(new OrganisationMention(
                    at + 1,
                    next.to(),
                    first.kind(),
                    first.head(),
                    first.subject(),
                    next.place(),
                    sort + " " + tokens.words(at + 1, next.to())));
            at = next.to();
            next = province(tokens, at);
        }
        return plural || more.size() > 1 ? List.copyOf(more) : List.of();
    }

    private static PlaceNames.@Nullable Found province(Tokens tokens, int at) {
        var place = isSeparator(tokens, at) ? PlaceNames.at(tokens, at + 1) : null;
        return place == null || !place.place().isNamed() || place.place().level() != Place.Level.PROVINCE
                ? null
                : place;
    }

    private static boolean isSeparator(Tokens tokens, int at) {
        return tokens.is(at, ",") || tokens.is(at, ";") || tokens.is(at, AND);
    }

    private static int elementEnd(Tokens tokens, int at) {
        var listed = OrganisationNames.listedAt(tokens, at);
        boolean element = tokens.get(at).isCapital() && OrganisationHeads.at(tokens, at) == null;
        return listed != null && element ? at + listed.length() : at;
    }
}
