package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells which line ends only break a line that was too long, as mail programs and PDFs do. A block of lines is wrapped
 * when many of its lines go on in lower case, fewer if all are about full; there a line end is none of the text's own
 * if the next word had no room.
 */
final class LineWraps {

    private static final int NARROWEST = 25;
    private static final int WIDEST = 140;
    private static final int FEWEST_CERTAIN = 2;
    private static final double CERTAIN_SHARE = 0.4;
    private static final double CERTAIN_SHARE_OF_FULL = 0.2;
    private static final double FULL = 0.88;
    private static final BitSet NONE = new BitSet(0);

    private final String text;
    private final BitSet wraps = new BitSet();
    private final List<Line> block = new ArrayList<>();
    private final List<List<Line>> blocks = new ArrayList<>();

    /**
     * A line without the blanks around it.
     *
     * @param start its first character
     * @param end the character after its last
     * @param lineEnd the character that ends it
     */
    private record Line(int start, int end, int lineEnd) {
        int length() {
            return end - start;
        }
    }

    private LineWraps(String text) {
        this.text = text;
    }

    /** The characters that end a line and no sentence, each the first of its line end. Time is linear. */
    static BitSet of(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return NONE;
        }
        var lines = new LineWraps(text);
        lines.read();
        return lines.wraps;
    }

    private void read() {
        int from = 0;
        while (from <= text.length()) {
            int to = from;
            while (to < text.length() && !Whitespace.isLineEnd(text.charAt(to))) {
                to++;
            }
            line(from, to);
            boolean pair = to + 1 < text.length() && text.charAt(to) == '\r' && text.charAt(to + 1) == '\n';
            from = to + (pair ? 2 : 1);
        }
        blockEnd();
        mark();
    }

    private void line(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(start)) {
            start++;
        }
        while (end > start && isBlank(end - 1)) {
            end--;
        }
        if (start == end) {
            blockEnd();
        } else if (end - start > WIDEST) {
            blockEnd();
            block.add(new Line(start, end, to));
            blockEnd();
        } else {
            block.add(new Line(start, end, to));
        }
    }

    private boolean isBlank(int at) {
        return Whitespace.isBlank(text.charAt(at)) || Whitespace.isInvisible(text.charAt(at));
    }

    private void blockEnd() {
        if (!block.isEmpty()) {
            blocks.add(List.copyOf(block));
            block.clear();
        }
    }

    /** A text is wrapped as a whole, or only a block of it is, such as a letter quoted. */
    private void mark() {
        if (isWrapped(blocks)) {
            int width = width(blocks);
            blocks.forEach(lines -> mark(lines, width));
        } else {
            blocks.stream()
                    .filter(lines -> isWrapped(List.of(lines)))
                    .forEach(lines -> mark(lines, width(List.of(lines))));
        }
    }

    private boolean isWrapped(List<List<Line>> among) {
        int width = width(among);
        int certain = 0;
        int full = 0;
        int ends = 0;
        for (var lines : among) {
            for (int i = 0; i + 1 < lines.size(); i++) {
                certain += goesOnSmall(lines.get(i), lines.get(i + 1)) ? 1 : 0;
                full += needs(lines.get(i), lines.get(i + 1)) > FULL * width ? 1 : 0;
                ends++;
            }
        }
        double share = full >= FULL * ends ? CERTAIN_SHARE_OF_FULL : CERTAIN_SHARE;
        return width >= NARROWEST && width <= WIDEST && certain >= FEWEST_CERTAIN && certain >= share * ends;
    }

    private static int width(List<List<Line>> among) {
        return among.stream().flatMap(List::stream).mapToInt(Line::length).max().orElse(0);
    }

    /** The first line may be a title: it goes on only if it ends open and the next word had no room at all. */
    private void mark(List<Line> lines, int width) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean first = lines.get(i).start == blocks.getFirst().getFirst().start;
            boolean open = endsOpen(lines.get(i));
            double room = first || !open ? width : FULL * width;
            if ((open || !first) && needs(lines.get(i), lines.get(i + 1)) > room) {
                wraps.set(lines.get(i).lineEnd());
            }
        }
    }

    private boolean goesOnSmall(Line line, Line next) {
        return endsOpen(line) && Character.isLowerCase(text.charAt(next.start));
    }

    private boolean endsOpen(Line line) {
        char last = text.charAt(line.end - 1);
        return Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == '–';
    }

    /** How wide the line would be with the first word of the next. */
    private int needs(Line line, Line next) {
        int end = next.start;
        while (end < next.end && !isBlank(end)) {
            end++;
        }
        return line.length() + 1 + end - next.start;
    }
}
