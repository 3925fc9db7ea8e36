package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the tokens into lines and tells by a line's own words what it is; its place on the page is not looked at. */
final class LineReader {

    private static final WordList LIST = WordList.read("page.txt");
    private static final Phrases<String> FURNITURE = LIST.phrases("furniture");
    private static final Phrases<String> LONG_FURNITURE = LIST.phrases("furniture-long");
    private static final Phrases<String> CONTACT = LIST.phrases("contact");
    private static final Phrases<String> RELATED = LIST.phrases("related");
    private static final Phrases<String> RUBRICS = LIST.phrases("rubrics");
    private static final Phrases<String> CAPTION_STARTS = LIST.phrases("caption-start");
    private static final String PHOTO = Syllables.key("ảnh");
    private static final Phrases<String> WEEKDAYS = LIST.phrases("weekdays");
    private static final Set<String> BULLETS = Set.of("•", "·", "»", "▪", "|", ">");
    private static final int SHORT = 12;
    private static final int LONG = 40;
    private static final int LONGEST_CAPTION = 45;
    private static final int LONGEST_BYLINE = 8;

    private final Tokens tokens;
    private final List<Line> lines = new ArrayList<>();
    private boolean related;
    private boolean bodySeen;

    private LineReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The lines in their order; a line that carries a date after its author or title is cut in two. */
    static List<Line> read(Tokens tokens) {
        var reader = new LineReader(tokens);
        int from = 0;
        for (int at = 0; at <= tokens.size(); at++) {
            if (tokens.get(at).isBreak()) {
                if (at > from) {
                    reader.line(from, at);
                }
                from = at + 1;
            }
        }
        return List.copyOf(reader.lines);
    }

    private void line(int from, int to) {
        related |= bodySeen && RELATED.startsAt(tokens, from) && to - from <= SHORT;
        if (!related && Stamp.read(tokens, from, to) != null) {
            lines.add(new Line(from, to, Line.Role.STAMP));
        } else if (related || isFurniture(from, to)) {
            lines.add(new Line(from, to, Line.Role.FURNITURE));
        } else if (isRubric(from, to)) {
            lines.add(new Line(from, to, Line.Role.FURNITURE));
        } else if (isCaption(from, to)) {
            lines.add(new Line(from, to, Line.Role.CAPTION));
        } else {
            text(from, to);
        }
    }

    private void text(int from, int to) {
        int stamp = stampAtEnd(from, to);
        if (stamp < to) {
            boolean byline = stamp - from <= LONGEST_BYLINE && Bylines.isNameLike(tokens, from, stamp);
            lines.add(new Line(from, stamp, byline ? Line.Role.BYLINE : Line.Role.PARAGRAPH));
            lines.add(new Line(stamp, to, Line.Role.STAMP));
            return;
        }
        lines.add(new Line(from, to, Line.Role.PARAGRAPH));
        bodySeen |= isBody(tokens, from, to);
    }

    /** Whether the line is long enough, or ends as a sentence does, to be running text rather than a heading. */
    static boolean isBody(Tokens tokens, int from, int to) {
        var last = tokens.get(to - 1);
        boolean closed = last.is(".") || last.is("!") || last.is("…") || last.is(";") || last.is(":");
        return to - from >= LONG || (closed && to - from >= SHORT);
    }

    /** Where a date at the end of the line begins; the line's end when there is none. */
    private int stampAtEnd(int from, int to) {
        for (int at = Math.max(from + 1, to - 2 * SHORT); at < to; at++) {
            if (tokens.get(at).isNumber() && !tokens.get(at - 1).isNumber()) {
                var stamp = Stamp.read(tokens, at, to);
                if (stamp != null && (stamp.timed() || Bylines.isNameLike(tokens, from, at))) {
                    return at;
                }
            }
        }
        return to;
    }

    /** "• Liên kết website", "//host/files/image.jpg", "Thứ hai 06/05/2024 16:22 English RSS": menus and addresses. */
    private boolean isMenu(int from, int to) {
        boolean item = !bodySeen && BULLETS.contains(tokens.get(from).key()) && to - from <= SHORT;
        boolean address = tokens.is(from, "/") && tokens.is(from + 1, "/");
        boolean scheme = tokens.get(from).key().startsWith("http") && tokens.is(from + 1, ":");
        return (item && !Bylines.isPenName(tokens, from + 1, to)) || address || scheme || isBanner(from, to);
    }

    /** A day of the week and a date, and links behind it. */
    private boolean isBanner(int from, int to) {
        int words = WEEKDAYS.lengthAt(tokens, from);
        int at = tokens.is(from + words, ",") || tokens.is(from + words, "-") ? from + words + 1 : from + words;
        var day = words == 0 ? null : DateReader.at(tokens, at);
        return day != null && day.hasYear() && to - day.to() <= SHORT && !tokens.is(to - 1, ".");
    }

    private boolean isFurniture(int from, int to) {
        if (isMenu(from, to) || (RELATED.startsAt(tokens, from) && to - from <= SHORT)) {
            return true;
        }
        boolean button = FURNITURE.startsAt(tokens, afterNumber(from)) && to - from <= SHORT && !tokens.is(to - 1, ".");
        int words = LONG_FURNITURE.lengthAt(tokens, from);
        return button || isContact(from, to) || (words > 0 && tokens.is(from + words, ":")) || onlySigns(from, to);
    }

    /** "Hội X - Địa chỉ: 12 phố Y - ĐT: …" over the text. */
    private boolean isContact(int from, int to) {
        return !bodySeen && to - from <= LONG && CONTACT.within(tokens, from, to);
    }

    /** "1.204 lượt xem": the token after the number a counter begins with. */
    private int afterNumber(int from) {
        var number = NumberReader.at(tokens, from);
        return number == null ? from : number.to();
    }

    private boolean onlySigns(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.get(at).isWord()) {
                return false;
            }
        }
        return true;
    }

    private boolean isRubric(int from, int to) {
        int length = RUBRICS.lengthAt(tokens, from);
        boolean crumbs = tokens.is(from + length, ">") || tokens.is(from + length, "\"");
        return length > 0 && (crumbs || isOnlyRubrics(from, to));
    }

    /** "Thời sự - Chính trị", "Xã hội Xã hội". */
    private boolean isOnlyRubrics(int from, int to) {
        int at = from;
        while (at < to) {
            int length = RUBRICS.lengthAt(tokens, at);
            boolean sign = tokens.is(at, "-") || tokens.is(at, "|") || tokens.is(at, "/") || tokens.is(at, ",");
            if (length == 0 && !sign) {
                return false;
            }
            at += Math.max(length, 1);
        }
        return true;
    }

    private boolean isCaption(int from, int to) {
        if (to - from > LONGEST_CAPTION) {
            return false;
        }
        boolean credited = false;
        for (int at = Math.max(from, to - SHORT); at < to; at++) {
            credited |= tokens.is(at, PHOTO)
                    && tokens.is(at + 1, ":")
                    && tokens.get(at).isCapital()
                    && !Bylines.startsByline(tokens, from);
        }
        boolean titled = CAPTION_STARTS.startsAt(tokens, from) && !tokens.is(to - 1, ".");
        return credited || (titled && to - from <= 2 * SHORT);
    }
}
