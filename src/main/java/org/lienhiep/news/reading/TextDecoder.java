package org.lienhiep.news.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of bytes whose encoding nobody states, and puts right texts pasted from documents older than Unicode.
 *
 * <p>UTF-16 is recognised by its mark, UTF-8 by being well formed; among the encodings of the time before
 * (windows-1258, TCVN3, VNI) the one in which most words are frequent Vietnamese ones is chosen.
 */
public final class TextDecoder {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 8_000;
    private static final double MOST_CONTROLS = 0.01;
    private static final double BETTER = 0.08;
    private static final int ENOUGH_SIGNS = 4;
    private static final int SIGNS_OF_PARAGRAPH = 12;

    private TextDecoder() {}

    /** What bytes turned out to be. */
    public sealed interface Decoded {

        /**
         * Text.
         *
         * @param text the text, composed (Unicode NFC), without a byte order mark
         * @param encoding what it was written in
         */
        record Text(String text, Encoding encoding) implements Decoded {}

        /** No text at all: an image, a PDF, an archive, a program. */
        record Binary() implements Decoded {}
    }

    /** The encodings that are told apart. Plain ASCII counts as UTF-8. */
    public enum Encoding {
        UTF_8,
        UTF_16,
        WINDOWS_1258,
        /** TCVN 5712 VN3, "ABC", fonts .VnTime. */
        TCVN3,
        /** VNI for Windows, fonts VNI-Times. */
        VNI
    }

    /** Makes text of bytes. Never fails: what is no text is said to be {@link Decoded.Binary}. */
    public static Decoded decode(byte[] bytes) {
        var utf16 = utf16(bytes);
        if (utf16 != null) {
            return text(utf16, Encoding.UTF_16);
        }
        if (isBinary(bytes)) {
            return new Decoded.Binary();
        }
        var utf8 = strictly(bytes, StandardCharsets.UTF_8);
        return utf8 == null ? legacy(bytes) : text(utf8, Encoding.UTF_8);
    }

    private static Decoded.Text text(String text, Encoding encoding) {
        var unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new Decoded.Text(Normalizer.normalize(unmarked, Normalizer.Form.NFC), encoding);
    }

    private static Decoded.Text legacy(byte[] bytes) {
        var western = new String(bytes, WINDOWS_1252);
        return Stream.of(
                        text(new String(bytes, WINDOWS_1258), Encoding.WINDOWS_1258),
                        text(
                                LegacyVietnamese.fromTcvn3(new String(bytes, StandardCharsets.ISO_8859_1)),
                                Encoding.TCVN3),
                        text(LegacyVietnamese.fromVni(western), Encoding.VNI))
                .max(Comparator.comparingDouble(candidate -> Plausibility.of(candidate.text())))
                .orElseThrow();
    }

    private static @Nullable String utf16(byte[] bytes) {
        boolean big = bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        boolean little = bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        if (!big && !little) {
            return null;
        }
        return strictly(bytes, big ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer decoded = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return decoded.toString();
        } catch (CharacterCodingException malformed) {
            return null;
        }
    }

    /** A zero byte, the mark of a known format, or more control characters than any text has. */
    private static boolean isBinary(byte[] bytes) {
        int sample = Math.min(SAMPLE, bytes.length);
        int controls = 0;
        for (int i = 0; i < sample; i++) {
            int b = bytes[i];
            if (b == 0) {
                return true;
            }
            controls += b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
        }
        var start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        boolean known = Stream.of(
                        "%PDF", "PK\u0003\u0004", "\u0089PNG", "GIF8", "\u00FF\u00D8\u00FF", "\u00D0\u00CF\u0011\u00E0")
                .anyMatch(start::startsWith);
        return known || controls > MOST_CONTROLS * sample;
    }

    /**
     * Puts right a text pasted from a document in TCVN3 or VNI, whose letters then look like "Héi nghÞ" or "Hoäi nghò",
     * or the paragraphs of a page that are. Any other text comes back as it is; so does a doubtful one.
     */
    public static String repair(String pasted) {
        if (isSuspicious(pasted, ENOUGH_SIGNS)) {
            return repaired(pasted);
        }
        if (pasted.indexOf('\n') < 0 || pasted.chars().noneMatch(TextDecoder::isRareSign)) {
            return pasted;
        }
        return pasted.lines()
                .map(line -> isSuspicious(line, SIGNS_OF_PARAGRAPH) ? repaired(line) : line)
                .collect(Collectors.joining("\n"));
    }

    private static String repaired(String pasted) {
        double asIs = Plausibility.of(pasted);
        var tcvn3 = LegacyVietnamese.fromTcvn3(pasted);
        var vni = LegacyVietnamese.fromVni(pasted);
        double better = Math.max(Plausibility.of(tcvn3), Plausibility.of(vni));
        if (better < asIs + BETTER) {
            return pasted;
        }
        return Plausibility.of(tcvn3) >= Plausibility.of(vni) ? tcvn3 : vni;
    }

    /** Letters and signs of Western languages that Vietnamese has not, yet legacy fonts use all the time. */
    private static boolean isRareSign(int c) {
        return (c >= '\u00A1' && c <= '\u00BF' && c != '«' && c != '»') || "äåæçëïñöøûüßÄÅÆÇËÏÑÖØÛÜ".indexOf(c) >= 0;
    }

    /** Has Western letters or signs that legacy fonts draw as Vietnamese, and hardly a letter only Vietnamese has. */
    private static boolean isSuspicious(String text, int enough) {
        int western = 0;
        int vietnamese = 0;
        int sample = Math.min(SAMPLE, text.length());
        for (int i = 0; i < sample; i++) {
            char c = text.charAt(i);
            western += c >= '\u00A1' && c <= '\u00FF' ? 1 : 0;
            vietnamese += isVietnamese(c) ? 1 : 0;
        }
        return western >= enough && vietnamese * ENOUGH_SIGNS <= western;
    }

    private static boolean isVietnamese(char c) {
        boolean composed = c >= '\u1EA0' && c <= '\u1EF9';
        boolean mark = c >= '\u0300' && c <= '\u0323';
        return composed || mark || "ăđơưĂĐƠƯ".indexOf(c) >= 0;
    }
}
