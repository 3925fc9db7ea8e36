package org.lienhiep.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The kinds of files that may be kept: what offices write and scan. Nothing that a browser or a computer would run:
 * no HTML, no SVG, no archives, no macros.
 */
enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    TIFF("image/tiff", "tif", "tiff"),
    HEIC("image/heic", "heic"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv") {
        @Override
        boolean agrees(Path file, String detected) {
            return detected.equals("text/plain") || detected.equals("text/csv");
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx") {
        @Override
        boolean agrees(Path file, String detected) {
            return isOfficeOpenXml(file, "word/document.xml");
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        boolean agrees(Path file, String detected) {
            return isOfficeOpenXml(file, "xl/workbook.xml");
        }
    },
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx") {
        @Override
        boolean agrees(Path file, String detected) {
            return isOfficeOpenXml(file, "ppt/presentation.xml");
        }
    },
    DOC("application/msword", "doc") {
        @Override
        boolean agrees(Path file, String detected) {
            return isOffice97(file, "WordDocument");
        }
    },
    XLS("application/vnd.ms-excel", "xls") {
        @Override
        boolean agrees(Path file, String detected) {
            return isOffice97(file, "Workbook") || isOffice97(file, "Book");
        }
    },
    PPT("application/vnd.ms-powerpoint", "ppt") {
        @Override
        boolean agrees(Path file, String detected) {
            return isOffice97(file, "PowerPoint Document");
        }
    },
    ODT("application/vnd.oasis.opendocument.text", "odt") {
        @Override
        boolean agrees(Path file, String detected) {
            return isOpenDocument(file, mediaType());
        }
    },
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods") {
        @Override
        boolean agrees(Path file, String detected) {
            return isOpenDocument(file, mediaType());
        }
    },
    ODP("application/vnd.oasis.opendocument.presentation", "odp") {
        @Override
        boolean agrees(Path file, String detected) {
            return isOpenDocument(file, mediaType());
        }
    };

    private static final int LONGEST_MEDIA_TYPE = 100;

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    String mediaType() {
        return mediaType;
    }

    /** Every allowed extension, for people and for the file chooser of the browser. */
    static List<String> allExtensions() {
        return Arrays.stream(values()).flatMap(each -> each.extensions.stream()).toList();
    }

    /** The kind that the extension of this name claims. */
    static Optional<FileType> claimedBy(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> name.contains(".") && each.extensions.contains(extension))
                .findFirst();
    }

    /**
     * Whether the content is what the extension claims.
     *
     * @param detected what the first bytes look like
     */
    boolean agrees(Path file, String detected) {
        return detected.equals(mediaType);
    }

    /** First bytes only say that these are archives: what is inside tells a document from any other archive. */
    private static boolean isOfficeOpenXml(Path file, String mainPart) {
        try (var parts = new ZipFile(file.toFile())) {
            return parts.getEntry("[Content_Types].xml") != null
                    && parts.getEntry(mainPart) != null
                    && parts.stream().noneMatch(part -> part.getName().endsWith("vbaProject.bin"));
        } catch (IOException noArchive) {
            return false;
        }
    }

    private static boolean isOpenDocument(Path file, String mediaType) {
        try (var parts = new ZipFile(file.toFile())) {
            var stated = parts.getEntry("mimetype");
            return stated != null
                    && parts.getEntry("content.xml") != null
                    && mediaType.equals(beginning(parts.getInputStream(stated)));
        } catch (IOException noArchive) {
            return false;
        }
    }

    private static String beginning(InputStream content) throws IOException {
        try (content) {
            return new String(content.readNBytes(LONGEST_MEDIA_TYPE), StandardCharsets.US_ASCII).strip();
        }
    }

    private static boolean isOffice97(Path file, String stream) {
        try (var parts = new POIFSFileSystem(file.toFile(), true)) {
            return parts.getRoot().hasEntryCaseInsensitive(stream)
                    && !parts.getRoot().hasEntryCaseInsensitive("Macros")
                    && !parts.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR");
        } catch (IOException | RuntimeException noDocument) { // the reader fails in many ways on what is none
            return false;
        }
    }
}
