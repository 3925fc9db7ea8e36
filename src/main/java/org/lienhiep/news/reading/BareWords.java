package org.lienhiep.news.reading;

import java.util.List;

/** The words {@link BareText} knows, by what is left of them without diacritics. Loaded when first needed. */
final class BareWords {

    private static final List<String> LISTS = List.of(
            "events.txt",
            "organisations.txt",
            "offices.txt",
            "elections.txt",
            "fields.txt",
            "periods.txt",
            "units.txt",
            "counts.txt",
            "dates.txt",
            "indicators.txt",
            "relations.txt",
            "places.txt",
            "words.txt",
            "page.txt");
    private static final WordList WORDS = WordList.read("bare.txt");

    /** Phrases of several words, from all word lists. */
    static final Phrases<String> KNOWN = known();
    /** Words that stand alone. */
    static final Phrases<String> SINGLES = folded(WORDS, "singles");
    /** Words that begin a sentence or a name, written with a capital. */
    static final Phrases<String> CAPITALS = folded(WORDS, "capitals");
    /** Titles before a name. */
    static final Phrases<String> BEFORE_CAPITAL = folded(WORDS, "before-capital");
    /** Family names that are hardly ever anything else. */
    static final Phrases<String> SURNAMES = folded(WORDS, "surnames");
    /** All family names, for names of three syllables and more. */
    static final Phrases<String> ALL_SURNAMES = allSurnames();

    private BareWords() {}

    private static Phrases<String> known() {
        var phrases = new Phrases<String>();
        var fields = WordList.read("fields.txt");
        fields.section("fields").forEach(entry -> add(phrases, "Hội " + entry.phrase()));
        fields.section("departments").forEach(entry -> add(phrases, "Sở " + entry.phrase()));
        for (var name : LISTS) {
            var list = WordList.read(name);
            list.sections().forEach(section -> list.section(section).forEach(entry -> add(phrases, entry.phrase())));
        }
        return phrases;
    }

    private static void add(Phrases<String> phrases, String phrase) {
        if (phrase.indexOf(' ') > 0) {
            phrases.add(BareText.strip(phrase), phrase);
        }
    }

    private static Phrases<String> allSurnames() {
        var list = WordList.read("surnames.txt");
        var phrases = folded(list, "common");
        list.section("rare").forEach(entry -> phrases.add(BareText.strip(entry.phrase()), entry.phrase()));
        return phrases;
    }

    private static Phrases<String> folded(WordList list, String section) {
        var phrases = new Phrases<String>();
        list.section(section).forEach(entry -> phrases.add(BareText.strip(entry.phrase()), entry.phrase()));
        return phrases;
    }
}
