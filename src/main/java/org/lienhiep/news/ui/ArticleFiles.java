package org.lienhiep.news.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.capture.SourceTexts;

/** Files of articles as browsers send them. */
final class ArticleFiles {

    static final String[] EXTENSIONS = {".txt", ".html", ".htm", ".mht", ".mhtml", ".docx", ".pdf", ".eml"};

    private ArticleFiles() {}

    /** Its bytes, read no further than the limit; null where it is larger. A size that is stated is believed first. */
    static byte @Nullable [] read(UploadEvent file, int largest) throws IOException {
        if (file.getFileSize() > largest) {
            return null;
        }
        try (var content = file.getInputStream()) {
            var bytes = content.readNBytes(largest + 1);
            return bytes.length > largest ? null : bytes;
        }
    }

    static long megabytes() {
        return SourceTexts.LARGEST_FILE >> 20;
    }
}
