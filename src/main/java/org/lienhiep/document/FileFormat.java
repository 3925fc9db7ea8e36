package org.lienhiep.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.FileNames;
import org.lienhiep.kernel.HalfYear;

/** The kinds of file that a document is written as. */
public enum FileFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type that a server answers with. */
    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The name of a report's file: {@code LS_2026-H1_issue1.docx}, or {@code LS-HNB_2026-H1.docx} without an issue.
     *
     * @param code the organisation's
     * @param issue null where there are no issues
     */
    public String fileName(String code, HalfYear period, @Nullable Integer issue) {
        var safe = FileNames.part(code);
        return "%s_%s%s.%s".formatted(safe, period.code(), issue == null ? "" : "_issue" + issue, extension());
    }
}
