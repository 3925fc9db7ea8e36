package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes a page apart by what its lines say and where they stand: see {@link Page}. */
final class PageLayout {

    private static final Phrases<String> HEADINGS =
            WordList.read("elections.txt").phrases("headings");
    private static final int SHORTEST_REPETITION = 12;
    private static final int LONGEST_CAPTION = 35;
    private static final int DATE_REACH = 5;

    private final Tokens tokens;
    private final List<Line> lines;
    private final Headlines headlines;

    private PageLayout(Tokens tokens, List<OrganisationMention> organisations) {
        this.tokens = tokens;
        this.lines = new ArrayList<>(LineReader.read(tokens));
        this.headlines = new Headlines(tokens, List.copyOf(lines), organisations);
    }

    /** Takes the page apart. The organisations are those of the whole page: a header may consist of one. */
    static Page of(Tokens tokens, List<OrganisationMention> organisations) {
        return new PageLayout(tokens, organisations).page();
    }

    private Page page() {
        int body = headlines.firstBody();
        int title = headlines.title(body);
        markHead(title, body);
        var author = author(body);
        markCaptions(body);
        markRepeated();
        var sentences = new ArrayList<Sentence>();
        var captions = new ArrayList<Sentence>();
        if (title >= 0) {
            var line = lines.get(title);
            sentences.add(new Sentence(NewsTag.after(tokens, line), line.to(), Sentence.TITLE, true));
        }
        var tag = split(sentences, captions);
        return new Page(
                tokens,
                title < 0
                        ? null
                        : tokens.range(
                                NewsTag.after(tokens, lines.get(title)),
                                lines.get(title).to()),
                author,
                tag == null ? publisherLine() : tag,
                stamps(),
                from(title >= 0 ? title : body),
                List.copyOf(sentences),
                List.copyOf(captions));
    }

    private int from(int line) {
        return line < lines.size() ? lines.get(line).from() : Integer.MAX_VALUE;
    }

    /** What stands between title and body and is no running text names the newspaper or the author. */
    private void markHead(int title, int body) {
        for (int i = 0; i < body && i < lines.size(); i++) {
            var line = lines.get(i);
            if (i == title) {
                lines.set(i, line.as(Line.Role.TITLE));
            } else if (line.role() == Line.Role.PARAGRAPH
                    && (i < title || line.length() < Headlines.SHORTEST || headlines.isOrganisation(i))) {
                boolean byline = i > title && (isPerson(line) || isPenName(i));
                var other = headlines.isSlogan(line) ? Line.Role.FURNITURE : Line.Role.PUBLISHER;
                lines.set(i, line.as(byline ? Line.Role.BYLINE : other));
            }
        }
    }

    /** Above the text a line in capitals may be anything; an author has a family name or initials, or is announced. */
    private boolean isPerson(Line line) {
        boolean initials =
                tokens.get(line.from()).end() - tokens.get(line.from()).start() == 1;
        boolean named = PersonNames.endAt(tokens, line.from(), false) > line.from();
        return Bylines.author(tokens, line.from(), line.to(), false) != null
                && (initials || named || Bylines.startsByline(tokens, line.from()));
    }

    /** "Minh Phong" over the date; a newspaper's name may look the same, so those are listed. */
    private boolean isPenName(int index) {
        var line = lines.get(index);
        boolean dated = index + 1 < lines.size() && lines.get(index + 1).role() == Line.Role.STAMP;
        return dated && Bylines.isPenName(tokens, line.from(), line.to());
    }

    /** The author stands under the text, else between title and text, else behind the last sentence. */
    private @Nullable TextRange author(int body) {
        for (int i = lines.size() - 1; i > body; i--) {
            var line = lines.get(i);
            if (line.role() == Line.Role.PARAGRAPH && !isListed(i)) {
                var author = Bylines.author(tokens, line.from(), line.to(), true);
                if (author != null) {
                    lines.set(i, line.as(Line.Role.BYLINE));
                    return author;
                }
                if (LineReader.isBody(tokens, line.from(), line.to()) && !Bylines.isSource(tokens, line.from())) {
                    break;
                }
                markForeign(i);
            }
        }
        return lines.stream()
                .filter(line -> line.role() == Line.Role.BYLINE)
                .map(line -> Bylines.author(tokens, line.from(), line.to(), false))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** An item among others: a name there is one of many. */
    private boolean isListed(int index) {
        boolean item = !tokens.get(lines.get(index).from()).isWord();
        return item && !tokens.get(lines.get(index - 1).from()).isWord();
    }

    /** "By admin" and "Nguồn: …" under the text are neither author nor text. */
    private void markForeign(int index) {
        var line = lines.get(index);
        if (HEADINGS.startsAt(tokens, line.from())) {
            return;
        }
        if (Bylines.isSource(tokens, line.from())) {
            lines.set(index, line.as(Line.Role.PUBLISHER));
        } else if (Bylines.startsByline(tokens, line.from()) || Bylines.isNameLike(tokens, line.from(), line.to())) {
            lines.set(index, line.as(Line.Role.FURNITURE));
        }
    }

    /** A short line among paragraphs that ends without a full stop and begins neither list nor day is under a picture. */
    private void markCaptions(int body) {
        boolean punctuated = body < lines.size() && !endsOpen(lines.get(body));
        for (int i = Math.max(body - 1, 0); punctuated && i < lines.size(); i++) {
            var line = lines.get(i);
            boolean listed = !tokens.get(line.from()).isWord();
            if (line.role() == Line.Role.PARAGRAPH
                    && i != body
                    && endsOpen(line)
                    && !listed
                    && !HEADINGS.startsAt(tokens, line.from())
                    && DateReader.first(tokens, line.from(), line.from() + DATE_REACH) == null
                    && line.length() <= LONGEST_CAPTION) {
                lines.set(i, line.as(Line.Role.CAPTION));
            }
        }
    }

    private boolean endsOpen(Line line) {
        var last = tokens.get(line.to() - 1);
        return last.isWord() || last.isNumber() || last.is(")") || last.is("\"") || last.is("|");
    }

    /** Of paragraphs that stand on the page more than once only the last counts: the first is the lead. */
    private void markRepeated() {
        var seen = new HashSet<String>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            var line = lines.get(i);
            boolean text = line.role() == Line.Role.PARAGRAPH || line.role() == Line.Role.CAPTION;
            if (text && line.length() >= SHORTEST_REPETITION && !seen.add(keys(line))) {
                lines.set(i, line.as(Line.Role.REPEATED));
            }
        }
    }

    private String keys(Line line) {
        var keys = new StringBuilder();
        for (int at = line.from(); at < line.to(); at++) {
            keys.append(tokens.get(at).key()).append(' ');
        }
        return keys.toString();
    }

    /** Splits paragraphs into sentences; answers where the newspaper names itself before the first of them. */
    private @Nullable TextRange split(List<Sentence> sentences, List<Sentence> captions) {
        TextRange tag = null;
        int paragraph = 0;
        for (var line : lines) {
            if (line.role() == Line.Role.CAPTION) {
                captions.addAll(SentenceSplitter.split(tokens, line.from(), line.to(), paragraph));
            } else if (line.role() == Line.Role.PARAGRAPH) {
                int start = NewsTag.after(tokens, line);
                if (tag == null && start > line.from()) {
                    tag = NewsTag.name(tokens, line.from(), start);
                }
                sentences.addAll(SentenceSplitter.split(tokens, start, line.to(), paragraph++));
            }
        }
        return tag;
    }

    private @Nullable TextRange publisherLine() {
        return lines.stream()
                .filter(line -> line.role() == Line.Role.PUBLISHER)
                .map(this::range)
                .findFirst()
                .orElse(null);
    }

    private List<Stamp> stamps() {
        return lines.stream()
                .filter(line -> line.role() == Line.Role.STAMP)
                .map(line -> Stamp.read(tokens, line.from(), line.to()))
                .filter(Objects::nonNull)
                .toList();
    }

    private TextRange range(Line line) {
        return tokens.range(line.from(), line.to());
    }
}
