package org.lienhiep.news.reading;

import java.util.List;

/** Finds the title of a page and the line where its running text begins. */
final class Headlines {

    static final int SHORTEST = 4;

    private static final Phrases<String> TOLD = WordList.read("page.txt").phrases("told");
    private static final Phrases<String> SLOGANS = WordList.read("page.txt").phrases("slogans");
    private static final String AND = Syllables.key("và");
    private static final int LONGEST = 45;
    private static final int LONGEST_CLOSED = 24;

    private final Tokens tokens;
    private final List<Line> lines;
    private final List<OrganisationMention> organisations;

    Headlines(Tokens tokens, List<Line> lines, List<OrganisationMention> organisations) {
        this.tokens = tokens;
        this.lines = lines;
        this.organisations = organisations;
    }

    /** The first line of running text; the number of lines when there is none. */
    int firstBody() {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean body = line.role() == Line.Role.PARAGRAPH && LineReader.isBody(tokens, line.from(), line.to());
            if (body && !isClosedTitle(i)) {
                return i;
            }
        }
        return lines.size();
    }

    /** Some titles end with a full stop: a short first line that tells no day, over running text. */
    private boolean isClosedTitle(int index) {
        var line = lines.get(index);
        boolean first = lines.subList(0, index).stream().noneMatch(other -> other.role() == Line.Role.PARAGRAPH);
        return first
                && line.length() <= LONGEST_CLOSED
                && SentenceSplitter.split(tokens, line.from(), line.to(), 0).size() == 1
                && !TOLD.within(tokens, line.from(), line.to())
                && DateReader.first(tokens, line.from(), line.to()) == null
                && lines.subList(index + 1, lines.size()).stream()
                        .anyMatch(other -> other.role() == Line.Role.PARAGRAPH
                                && LineReader.isBody(tokens, other.from(), other.to()));
    }

    /** The first heading above the body, except the name of the site over a date and another heading. */
    int title(int body) {
        int first = heading(0, body, SHORTEST);
        if (first < 0) {
            return heading(0, body, 2);
        }
        int second = heading(first + 1, body, SHORTEST);
        boolean dateBetween = second > first + 1 && lines.get(first + 1).role() == Line.Role.STAMP;
        boolean site = ((dateBetween || isSite(first)) && isOrganisation(first)) || (dateBetween && isLetterhead(first));
        return second > 0 && (site || isSlogan(lines.get(first))) ? second : first;
    }

    private int heading(int from, int to, int shortest) {
        for (int i = from; i < to; i++) {
            var line = lines.get(i);
            if (line.role() == Line.Role.PARAGRAPH && line.length() <= LONGEST && line.length() >= shortest) {
                return i;
            }
        }
        return -1;
    }

    /** "Chào mừng Đại hội …" over every page of an office. */
    boolean isSlogan(Line line) {
        return SLOGANS.startsAt(tokens, line.from());
    }

    private boolean isSite(int line) {
        return line == 0;
    }

    /** A line that begins as an organisation's name does and tells nothing of it. */
    private boolean isLetterhead(int index) {
        var line = lines.get(index);
        var head = OrganisationHeads.at(tokens, line.from());
        boolean tells = head == null;
        for (int at = line.from() + (head == null ? 0 : head.length()); at < line.to(); at++) {
            tells |= OrganisationNames.isVerbOrParticle(tokens, at) && !tokens.is(at, AND);
        }
        return !tells;
    }

    /** Whether a line is the name of an organisation and nothing else. */
    boolean isOrganisation(int index) {
        var line = lines.get(index);
        return organisations.stream().anyMatch(found -> found.from() == line.from() && found.to() == line.to());
    }
}
