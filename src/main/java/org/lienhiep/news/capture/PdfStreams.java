package org.lienhiep.news.capture;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.lienhiep.kernel.InvalidInput;

/**
 * Measures what a PDF unpacks to before it is opened: the library unpacks each stream as a whole, and a file of some
 * megabytes can be made to unpack to more than the machine has.
 */
final class PdfStreams {

    private static final long MOST_BYTES = 96L << 20;
    private static final Pattern STREAM = Pattern.compile("stream\r?\n");

    /** Unpacked twice, a small stream is as large as one likes; no program writes such files. */
    private static final Pattern TWICE = Pattern.compile("/Fl(ateDecode)?\\s*/Fl(ateDecode)?\\b");

    private PdfStreams() {}

    /**
     * Stops a file that unpacks to too much.
     *
     * @throws InvalidInput for such a file
     */
    static void check(byte[] bytes) {
        var file = new String(bytes, StandardCharsets.ISO_8859_1);
        long total = 0;
        var stream = STREAM.matcher(file);
        while (stream.find() && total <= MOST_BYTES) {
            total += unpacked(bytes, stream.end(), MOST_BYTES - total);
        }
        if (total > MOST_BYTES || TWICE.matcher(file).find()) {
            throw InvalidInput.in("source", "news.source.pdf.too-long", PdfFile.MOST_PAGES);
        }
    }

    /** How much the stream beginning here unpacks to, not counted further than just above the limit. */
    private static long unpacked(byte[] bytes, int start, long limit) {
        var buffer = new byte[64 << 10];
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            long total = 0;
            while (!inflater.finished() && total <= limit) {
                int read = inflater.inflate(buffer);
                if (read == 0) {
                    return total;
                }
                total += read;
            }
            return total;
        } catch (DataFormatException otherwisePacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
