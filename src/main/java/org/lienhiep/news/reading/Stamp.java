package org.lienhiep.news.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date line of the page: "Cập nhật lúc 00:12, Thứ Năm, 12/01/2017 (GMT+7)".
 *
 * @param from the first token of the date
 * @param to the token after the date's last
 * @param date the day
 * @param timed whether a time of day stands with it
 * @param claimed whether it says of itself that the article was published then
 * @param clock whether it says of itself that it is the clock of the page
 */
record Stamp(int from, int to, LocalDate date, boolean timed, boolean claimed, boolean clock) {

    private static final WordList LIST = WordList.read("page.txt");
    private static final Phrases<String> WORDS = LIST.phrases("stamp");
    private static final Phrases<String> CLAIMS = LIST.phrases("published");
    private static final Phrases<String> CLOCKS = LIST.phrases("clock");
    private static final int LONGEST = 30;

    /** The stamp that these tokens are from the first to the last; null if they are anything else. */
    static @Nullable Stamp read(Tokens tokens, int from, int to) {
        if (to - from > LONGEST) {
            return null;
        }
        DateReader.Day day = null;
        int dateFrom = from;
        boolean timed = false;
        int at = from;
        while (at < to) {
            var here = DateReader.at(tokens, at);
            if (day == null && here != null && here.hasYear() && here.exists()) {
                day = here;
                dateFrom = at;
                at = here.to();
            } else if (tokens.get(at).isNumber() || tokens.get(at).kind() == Token.Kind.SIGN) {
                timed |= tokens.is(at + 1, ":") && tokens.get(at + 2).isNumber();
                at++;
            } else if (WORDS.startsAt(tokens, at) || CLOCKS.startsAt(tokens, at)) {
                at += Math.max(WORDS.lengthAt(tokens, at), CLOCKS.lengthAt(tokens, at));
            } else {
                return null;
            }
        }
        return day == null
                ? null
                : new Stamp(
                        dateFrom,
                        day.to(),
                        LocalDate.of(day.year(), day.month(), day.day()),
                        timed,
                        CLAIMS.within(tokens, from, to),
                        CLOCKS.startsAt(tokens, from));
    }
}
