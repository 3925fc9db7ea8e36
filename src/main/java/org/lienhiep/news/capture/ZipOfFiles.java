package org.lienhiep.news.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.lienhiep.kernel.InvalidInput;

/** A ZIP of articles, unpacked one by one and never as a whole; a Word document, which is a ZIP too, is none. */
final class ZipOfFiles {

    private static final String START = "PK\u0003\u0004";
    private static final long MOST_BYTES = 300L << 20;
    private static final int HEAD = 4096;

    private ZipOfFiles() {}

    static boolean isOne(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return head.startsWith(START)
                && !head.contains("[Content_Types].xml")
                && !head.contains("word/")
                && !head.contains("_rels/");
    }

    /**
     * Hands on each file in it, named by its own name without folders. Of one that is too large it hands on enough to
     * tell so, and nothing after it.
     *
     * @throws InvalidInput when it is broken, or unpacks to too much
     */
    static void read(byte[] bytes, BiConsumer<String, byte[]> each) {
        long total = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory() || isHidden(entry)) {
                    continue;
                }
                var content = zip.readNBytes(SourceTexts.LARGEST_FILE + 1);
                total += content.length;
                if (total > MOST_BYTES) {
                    throw InvalidInput.in("source", "news.bulk.zip.too-large");
                }
                each.accept(plainName(entry), content);
                if (content.length > SourceTexts.LARGEST_FILE) {
                    throw InvalidInput.in("source", "news.bulk.zip.too-large");
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw InvalidInput.in("source", "news.bulk.zip.broken");
        }
    }

    /** What systems add by themselves. */
    private static boolean isHidden(ZipEntry entry) {
        var file = plainName(entry);
        return file.startsWith(".") || entry.getName().startsWith("__MACOSX") || file.equals("Thumbs.db");
    }

    private static String plainName(ZipEntry entry) {
        var path = entry.getName().replace('\\', '/');
        return SourceLines.line(path.substring(path.lastIndexOf('/') + 1));
    }
}
