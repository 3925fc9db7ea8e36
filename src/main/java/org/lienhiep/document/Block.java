package org.lienhiep.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a document's body. */
public sealed interface Block {

    /**
     * A heading, numbered in its own text: "I. XÂY DỰNG TỔ CHỨC", "1. Hội viên".
     *
     * @param level 1 to 3
     */
    record Heading(int level, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("level must be 1 to 3, was %d".formatted(level));
            }
            text = PlainText.line(text);
        }
    }

    /** Running text; every line of it is a paragraph of its own, blank lines count nothing. */
    record Paragraph(String text) implements Block {
        public Paragraph {
            text = PlainText.lines(text);
        }
    }

    /** A paragraph with emphasis. */
    record Rich(List<Run> runs) implements Block {
        public Rich {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A list whose points may have emphasis and lists of their own.
     *
     * @param numbered whether its points are counted; otherwise each has a dash before it
     */
    record Points(boolean numbered, List<Point> points) implements Block {
        public Points {
            points = List.copyOf(points);
        }
    }

    /**
     * A point of a list.
     *
     * @param lists what follows it one level deeper
     */
    record Point(List<Run> runs, List<Points> lists) {
        public Point {
            runs = List.copyOf(runs);
            lists = List.copyOf(lists);
        }
    }

    /** Points, one per entry, each with a dash before it. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = PlainText.each(items);
        }
    }

    /**
     * A table. Its head is repeated on every page, and no row is divided between two. The workbook repeats it.
     *
     * @param caption the line above it, null for none
     * @param rows each with as many cells as there are columns
     */
    record Table(@Nullable String caption, List<Column> columns, List<Row> rows) implements Block {
        public Table {
            caption = caption == null ? null : PlainText.line(caption);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            for (var row : rows) {
                if (row.kind() != Row.Kind.GROUP && row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "%d cells for %d columns".formatted(row.cells().size(), columns.size()));
                }
            }
        }
    }

    /**
     * A column of a table.
     *
     * @param width its share of the whole width, beside the others'
     */
    record Column(String title, Align align, int width) {
        public Column {
            title = PlainText.line(title);
        }
    }

    /** Where the text of a column stands. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * A row of a table.
     *
     * @param key what {@link DetailSheet.Line} calls the same figures, null where no sheet has them
     * @param kind a group has one cell, which spans all columns
     */
    record Row(@Nullable String key, Kind kind, List<Cell> cells) {

        /** What a row is for. */
        public enum Kind {
            PLAIN,
            /** A heading within the table. */
            GROUP,
            /** A sum of rows above. */
            TOTAL
        }

        public Row {
            cells = List.copyOf(cells);
        }

        /** A row with these cells. */
        public static Row plain(@Nullable String key, Cell... cells) {
            return new Row(key, Kind.PLAIN, List.of(cells));
        }

        /** A heading over the rows that follow. */
        public static Row group(String title) {
            return new Row(null, Kind.GROUP, List.of(new Cell.Words(title)));
        }
    }
}
