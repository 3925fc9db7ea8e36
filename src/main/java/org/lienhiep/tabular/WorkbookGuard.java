package org.lienhiep.tabular;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.lienhiep.kernel.InvalidInput;

/**
 * Looks through a workbook before it is read, without keeping anything: a small file can unpack to more than there is
 * memory, name a cell a million columns away, or point at files of the server. What no person makes by accident is
 * refused as a trap.
 */
public final class WorkbookGuard {

    private static final int MOST_PARTS = 2000;
    private static final int MOST_SHEETS = 100;
    private static final int MOST_BLANK_ROWS = 100_000;
    private static final long LARGEST_STRINGS = 32L << 20;
    private static final long LARGEST_OTHER = 16L << 20;
    private static final long RATIO_COUNTS_FROM = 4L << 20;
    private static final int MOST_RATIO = 200;

    /** Column ZZ is the last one. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,2}[1-9]\\d{0,6}");

    private static final XMLInputFactory XML = xml();

    private final Limits limits;
    private long unpacked;
    private int sheets;
    private int blankRows;

    WorkbookGuard(Limits limits) {
        this.limits = limits;
    }

    /**
     * How large a workbook may be.
     *
     * @param file bytes as it was sent
     * @param unpacked bytes of all its parts
     */
    public record Limits(long file, long unpacked) {

        /** For a form that one person fills in. */
        public static final Limits FORM = new Limits(5L << 20, 32L << 20);

        /** For a table of very many rows. */
        public static final Limits TABLE = new Limits(200L << 20, 512L << 20);
    }

    void look(Path file) throws IOException {
        try (var zip = ZipFile.builder().setPath(file).get()) {
            var parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw trap();
            }
            for (var part : parts) {
                // Counted and not asked for: a trap lies about its size.
                try (var content = new Counted(zip.getInputStream(part), part)) {
                    if (isXml(part)) {
                        look(content);
                    } else {
                        content.transferTo(OutputStream.nullOutputStream());
                    }
                }
            }
        }
    }

    private static boolean isXml(ZipArchiveEntry part) {
        var name = part.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private void look(InputStream content) throws IOException {
        try {
            var reader = XML.createXMLStreamReader(content);
            var cellsOfRow = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD -> throw trap();
                    case XMLStreamConstants.START_ELEMENT -> cellsOfRow = element(reader, cellsOfRow);
                    case XMLStreamConstants.END_ELEMENT -> {
                        if ("row".equals(reader.getLocalName()) && cellsOfRow == 0 && ++blankRows > MOST_BLANK_ROWS) {
                            throw trap();
                        }
                    }
                    default -> {
                        // Only the skeleton can harm.
                    }
                }
            }
        } catch (XMLStreamException malformed) {
            if (malformed.getNestedException() instanceof IOException lost) {
                throw lost;
            }
            throw new IOException(malformed);
        }
    }

    private int element(XMLStreamReader reader, int cellsOfRow) {
        return switch (reader.getLocalName()) {
            case "row" -> 0;
            case "sheet" -> {
                if (++sheets > MOST_SHEETS) {
                    throw trap();
                }
                yield cellsOfRow;
            }
            case "c" -> {
                var address = reader.getAttributeValue(null, "r");
                if (address != null && !ADDRESS.matcher(address).matches()) {
                    throw trap();
                }
                yield cellsOfRow + 1;
            }
            default -> cellsOfRow;
        };
    }

    private static XMLInputFactory xml() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static InvalidInput trap() {
        return InvalidInput.in("file", "tabular.workbook.trap");
    }

    /** Stops as soon as a part, or all of them together, unpack to too much. */
    private final class Counted extends FilterInputStream {

        private final long most;
        private final long packed;
        private long read;

        Counted(InputStream content, ZipArchiveEntry part) {
            super(content);
            var name = part.getName();
            this.most = name.contains("sharedStrings")
                    ? LARGEST_STRINGS
                    : name.contains("worksheets/") ? Long.MAX_VALUE : LARGEST_OTHER;
            this.packed = Math.max(1, part.getCompressedSize());
        }

        @Override
        public int read() throws IOException {
            var single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var count = super.read(bytes, offset, length);
            if (count > 0) {
                read += count;
                unpacked += count;
                if (read > RATIO_COUNTS_FROM && read / packed > MOST_RATIO) {
                    throw trap();
                }
                if (read > most || unpacked > limits.unpacked()) {
                    throw InvalidInput.in("file", "tabular.workbook.too-large");
                }
            }
            return count;
        }
    }
}
