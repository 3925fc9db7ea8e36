package org.lienhiep.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.Sha256;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Looks into files before they are kept: how large, of which kind by their content, under which name. */
@Component
public class FileInspection {

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Control and formatting characters, and what file systems forbid; a reversed reading order hides an extension. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}<>:\"|?*]");

    private static final Pattern EDGES = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final int LONGEST_NAME = 150;

    private final Tika tika = new Tika();
    private final DataSize maxSize;

    FileInspection(@Value("${lienhiep.attachments.max-size}") DataSize maxSize) {
        this.maxSize = maxSize;
    }

    /** How large a file may be, in bytes. */
    public long maxSize() {
        return maxSize.toBytes();
    }

    /** The extensions that a file may have, without the dot. */
    public List<String> extensions() {
        return FileType.allExtensions();
    }

    /**
     * Reads the whole content into a temporary file; {@link #discard} removes it. What kind of file it is, its content
     * decides: it must be one of the allowed kinds and the one that its extension claims.
     *
     * @param fileName as the person calls it; folders and characters that mean something to a computer are taken out
     * @param content read to its end, not closed
     * @throws InvalidInput when the file is empty, too large, or of another kind; field {@code file}
     */
    public InspectedFile inspect(String fileName, InputStream content) {
        var name = clean(fileName);
        var type = FileType.claimedBy(name)
                .orElseThrow(
                        () -> InvalidInput.in("file", "file.kind", name, String.join(", ", FileType.allExtensions())));
        try {
            var copy = Files.createTempFile("lienhiep-", ".upload");
            try {
                return inspect(copy, name, type, content);
            } catch (IOException | RuntimeException unfit) {
                Files.deleteIfExists(copy);
                throw unfit;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private InspectedFile inspect(Path copy, String name, FileType type, InputStream content) throws IOException {
        var digest = Sha256.digest();
        var size = copy(new DigestInputStream(content, digest), copy, name);
        if (size == 0) {
            throw InvalidInput.in("file", "file.empty", name);
        }
        if (!type.agrees(copy, detected(copy))) {
            throw InvalidInput.in("file", "file.disguised", name);
        }
        return new InspectedFile(
                copy, name, type.mediaType(), size, HexFormat.of().formatHex(digest.digest()));
    }

    private long copy(InputStream content, Path copy, String name) throws IOException {
        try (var out = Files.newOutputStream(copy)) {
            var buffer = new byte[64 * 1024];
            long size = 0;
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                size += count;
                if (size > maxSize()) {
                    throw InvalidInput.in("file", "file.large", name, maxSize.toMegabytes());
                }
                out.write(buffer, 0, count);
            }
            return size;
        }
    }

    private String detected(Path copy) throws IOException {
        try (var bytes = Files.newInputStream(copy)) {
            return tika.detect(bytes);
        }
    }

    /** Removes the temporary file. */
    public void discard(InspectedFile file) {
        try {
            Files.deleteIfExists(file.content());
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    /** The last part of a path, composed, without what means something to a computer. */
    public static String clean(String fileName) {
        var bare = FOLDERS.matcher(Normalizer.normalize(fileName, Normalizer.Form.NFC))
                .replaceAll("");
        var name = EDGES.matcher(UNFIT.matcher(bare).replaceAll("")).replaceAll("");
        var dot = name.lastIndexOf('.');
        if (name.length() <= LONGEST_NAME || dot < name.length() - LONGEST_NAME) {
            return name.substring(0, Math.min(name.length(), LONGEST_NAME));
        }
        var extension = name.substring(dot);
        return name.substring(0, LONGEST_NAME - extension.length()).strip() + extension;
    }
}
