package org.lienhiep.news.reading;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds places in names of organisations and elsewhere: "tỉnh", "tỉnh Lạng Sơn", "TX. Tân Châu", "Việt Nam". */
final class PlaceNames {

    private static final int LONGEST_DISTRICT = 3;
    private static final WordList LIST = WordList.read("places.txt");
    private static final Phrases<String> PROVINCES = LIST.phrases("provinces");
    private static final Phrases<String> COUNTRY = LIST.phrases("country");
    private static final Phrases<String> LEVELS = LIST.phrases("levels");

    private static final Set<String> CITIES =
            LIST.section("cities").stream().map(WordList.Entry::phrase).collect(Collectors.toUnmodifiableSet());

    private PlaceNames() {}

    /**
     * A place found in the text.
     *
     * @param to the token after its last
     */
    record Found(int to, Place place) {}

    /** The place that begins at this token; null if none does. */
    static @Nullable Found at(Tokens tokens, int index) {
        var country = COUNTRY.at(tokens, index);
        if (country != null && tokens.get(index).isCapital()) {
            return afterCountry(tokens, index + country.length());
        }
        var province = provinceAt(tokens, index);
        if (province != null) {
            return new Found(index + province.length(), new Place(Place.Level.PROVINCE, province.value()));
        }
        var level = LEVELS.at(tokens, index);
        return level == null ? null : afterLevel(tokens, index + level.length(), level.value());
    }

    /** "Hội Nhà báo Việt Nam tỉnh Tiền Giang" is the provincial society, "Hội Chữ thập đỏ Việt Nam huyện" that of a district. */
    private static Found afterCountry(Tokens tokens, int index) {
        int next = tokens.is(index, ",") ? index + 1 : index;
        var level = LEVELS.at(tokens, next);
        if (level != null && provinceAt(tokens, next + level.length()) != null) {
            return afterLevel(tokens, next + level.length(), level.value());
        }
        return level == null || next > index
                ? new Found(index, Place.NATION)
                : afterLevel(tokens, index + level.length(), level.value());
    }

    private static Found afterLevel(Tokens tokens, int index, String level) {
        boolean provincial = level.equals("tỉnh") || level.equals("thành phố");
        var province = provinceAt(tokens, index);
        if (province != null && provincial) {
            return new Found(index + province.length(), new Place(Place.Level.PROVINCE, province.value()));
        }
        int end = isNumbered(tokens, index, level) ? index + 1 : districtEnd(tokens, index);
        if (end > index && !level.equals("tỉnh")) {
            return new Found(end, new Place(Place.Level.DISTRICT, level + " " + tokens.words(index, end)));
        }
        return new Found(index, new Place(provincial ? Place.Level.PROVINCE : Place.Level.DISTRICT, ""));
    }

    /** "Quận 12", "phường 5". */
    private static boolean isNumbered(Tokens tokens, int index, String level) {
        boolean numbered = level.equals("quận") || level.equals("phường");
        return numbered
                && tokens.get(index).isNumber()
                && tokens.get(index).key().length() <= 2;
    }

    /** The district whose name alone begins at this token, as in "Thành ủy Phủ Lý"; null if none does. */
    static @Nullable Found district(Tokens tokens, int index) {
        int end = districtEnd(tokens, index);
        return end == index ? null : new Found(end, new Place(Place.Level.DISTRICT, tokens.words(index, end)));
    }

    /** A district's name is a run of capitals; where a person's name follows it, the run ends before. */
    private static int districtEnd(Tokens tokens, int index) {
        int end = index;
        while (end - index < LONGEST_DISTRICT
                && tokens.get(end).isCapital()
                && !tokens.get(end).isUpper()) {
            int name = PersonNames.endAt(tokens, end, false);
            if (name - end >= 3 || (end > index && name > end)) {
                break;
            }
            end++;
        }
        return end;
    }

    private static Phrases.@Nullable Match<String> provinceAt(Tokens tokens, int index) {
        return tokens.get(index).isCapital() ? PROVINCES.at(tokens, index) : null;
    }

    /** The province that begins at this token, as the word list spells it; null if none does. */
    static @Nullable String province(Tokens tokens, int index) {
        var match = provinceAt(tokens, index);
        return match == null ? null : match.value();
    }

    /** The province a text names by itself, such as a vocabulary's home place; null if it names none. */
    static @Nullable String province(String text) {
        var tokens = Tokeniser.tokenise(text);
        for (int i = 0; i < tokens.size(); i++) {
            var match = PROVINCES.at(tokens, i);
            if (match != null) {
                return match.value();
            }
        }
        return null;
    }

    /** Whether this province, as the word list spells it, is a city and never called "tỉnh". */
    static boolean isCity(String province) {
        return CITIES.contains(province);
    }

    static boolean isLevel(Tokens tokens, int index) {
        return LEVELS.startsAt(tokens, index);
    }
}
