package org.lienhiep.document.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The fonts that are put into every PDF: Liberation Serif, which measures like Times New Roman and may be passed on. */
enum Fonts {
    REGULAR("Regular", 400, FontStyle.NORMAL),
    BOLD("Bold", 700, FontStyle.NORMAL),
    ITALIC("Italic", 400, FontStyle.ITALIC),
    BOLD_ITALIC("BoldItalic", 700, FontStyle.ITALIC);

    private static final String FAMILY = "Times New Roman";

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
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Offers all of them under the name that the style sheet asks for. */
    static void register(PdfRendererBuilder builder) {
        for (var font : values()) {
            builder.useFont(() -> new ByteArrayInputStream(font.file), FAMILY, font.weight, font.style, true);
        }
    }
}
