package org.lienhiep.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Packs a file of Office anew without the time of packing, so that the same parts give the same bytes. */
public final class StableZip {

    /** The first moment that a ZIP can tell. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String FIRST = "[Content_Types].xml";

    private StableZip() {}

    /**
     * The same parts, packed so.
     *
     * @param change gives a part's content, from its name and what it was
     */
    public static byte[] of(byte[] file, BiFunction<String, byte[], byte[]> change) {
        var packed = new ByteArrayOutputStream(file.length);
        try (var zip = new ZipOutputStream(packed)) {
            for (var part : parts(file).entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(change.apply(part.getKey(), part.getValue()));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /** The parts by name, what every reader looks for first before all others. */
    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new TreeMap<String, byte[]>((one, other) ->
                one.equals(other) ? 0 : one.equals(FIRST) ? -1 : other.equals(FIRST) ? 1 : one.compareTo(other));
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), content.readAllBytes());
                }
            }
        }
        return parts;
    }
}
