package org.lienhiep.news.reading;

/**
 * Finds the names of persons by their form: two to five capitalised syllables, the first a family name. Whether a
 * person is meant is for {@link PeopleRecogniser} to decide; "Nguyễn Trãi" may be a school.
 */
final class PersonNames {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;
    private static final int LONGEST_SYLLABLE = 8;
    private static final WordList SURNAMES = WordList.read("surnames.txt");
    private static final Phrases<String> COMMON = SURNAMES.phrases("common");
    private static final Phrases<String> RARE = SURNAMES.phrases("rare");
    private static final WordList WORDS = WordList.read("words.txt");
    private static final Phrases<String> NOBODY = WORDS.phrases("no-person");

    private PersonNames() {}

    /**
     * The token after the name that begins here, or the same token when none does.
     *
     * @param titled whether a title stands before, so that any run of capitals is a name
     */
    static int endAt(Tokens tokens, int index, boolean titled) {
        boolean common = COMMON.startsAt(tokens, index);
        boolean possible = titled || common || RARE.startsAt(tokens, index);
        if (!possible || NOBODY.startsAt(tokens, index)) {
            return index;
        }
        if (!titled && isPlaceBeforeName(tokens, index)) {
            return index;
        }
        int end = index;
        while (end - index < LONGEST && isSyllable(tokens, end, end > index)) {
            end++;
        }
        int shortest = titled || common ? SHORTEST : SHORTEST + 1;
        int syllables = end - index + (titled && hasApostrophe(tokens, index) ? 1 : 0);
        return syllables >= shortest ? end : index;
    }

    /** "K'Hiền" is a whole name, though one word. */
    private static boolean hasApostrophe(Tokens tokens, int index) {
        var word = tokens.words(index, index + 1);
        return word.indexOf('\'') > 0 || word.indexOf('’') > 0;
    }

    /** Whether a family name stands here: "phóng viên Đài PTTH" names nobody. */
    static boolean startsWithSurname(Tokens tokens, int index) {
        return COMMON.startsAt(tokens, index) || RARE.startsAt(tokens, index);
    }

    /** "Báo Hà Tĩnh Nguyễn Văn A": the province is no part of the name behind it. */
    private static boolean isPlaceBeforeName(Tokens tokens, int index) {
        var place = PlaceNames.province(tokens, index) == null ? null : PlaceNames.at(tokens, index);
        return place != null && COMMON.startsAt(tokens, place.to()) && isSyllable(tokens, place.to() + 1, true);
    }

    private static boolean isSyllable(Tokens tokens, int index, boolean inside) {
        var token = tokens.get(index);
        if (!token.isCapital() || token.end() - token.start() > LONGEST_SYLLABLE) {
            return false;
        }
        return !inside || !(OfficeWords.startsOffice(tokens, index) || isInitialBeforeDot(tokens, index));
    }

    /** "TS." and "X." belong to what follows. */
    private static boolean isInitialBeforeDot(Tokens tokens, int index) {
        return tokens.get(index).isUpper()
                && tokens.is(index + 1, ".")
                && tokens.get(index + 2).isCapital();
    }
}
