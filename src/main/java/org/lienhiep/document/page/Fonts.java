package org.lienhiep.document.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** The fonts that are put into every PDF: Liberation Serif, which measures like Times New Roman and may be passed on. */
enum Fonts {
    REGULAR("Regular", 400, FontStyle.NORMAL),
    BOLD("Bold", 700, FontStyle.NORMAL),
    ITALIC("Italic", 400, FontStyle.ITALIC),
    BOLD_ITALIC("BoldItalic", 700, FontStyle.ITALIC);

    private static final String FAMILY = "Times New Roman";

    // A font file begins with a directory of its tables: name, checksum, place and length of each.
    private static final int TABLE_COUNT = 4;
    private static final int FIRST_TABLE = 12;
    private static final int TABLE_RECORD = 16;
    private static final int SUBSTITUTIONS = 0x47535542; // GSUB
    private static final int NOTHING = 0x6E6F6E65; // none

    @SuppressWarnings("ImmutableEnumChecker") // read once and never changed
    private final byte[] file;

    private final int weight;
    private final FontStyle style;

    Fonts(String name, int weight, FontStyle style) {
        this.file = load("/liberation/LiberationSerif-%s.ttf".formatted(name));
        this.weight = weight;
        this.style = style;
    }

    private static byte[] load(String resource) {
        try (var file = Fonts.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("missing on the class path: " + resource);
            }
            return withoutSubstitutions(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Renames the table of glyph substitutions, so that nobody finds it: ligatures, which official documents do without.
     * PDFBox compiles a pattern of all of them for each piece of text, which is four fifths of a PDF's time.
     */
    private static byte[] withoutSubstitutions(byte[] font) {
        var tables = ByteBuffer.wrap(font);
        for (int i = 0; i < tables.getShort(TABLE_COUNT); i++) {
            int record = FIRST_TABLE + i * TABLE_RECORD;
            if (tables.getInt(record) == SUBSTITUTIONS) {
                tables.putInt(record, NOTHING);
            }
        }
        return font;
    }

    /** Offers all of them under the name that the style sheet asks for. */
    static void register(PdfRendererBuilder builder) {
        for (var font : values()) {
            builder.useFont(() -> new ByteArrayInputStream(font.file), FAMILY, font.weight, font.style, true);
        }
    }
}
