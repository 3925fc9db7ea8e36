package org.lienhiep.news.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.lienhiep.news.capture.Snapshot;
import org.lienhiep.shell.Formats;

/** Says where an article came from: "PDF file report.pdf, 1.2 MB, 26/11/2026 09:30, Nông Thị Hoa". */
final class OriginWords {

    private static final int KILOBYTE = 1024;

    private OriginWords() {}

    static String of(Component speaker, Locale language, Snapshot snapshot) {
        var formats = Formats.of(language);
        var original = snapshot.original();
        var way = switch (original.origin()) {
            case PASTED -> speaker.getTranslation("news.origin.pasted");
            case FILE -> speaker.getTranslation("news.origin.file", original.name() == null ? "" : original.name());
            case WEB -> speaker.getTranslation("news.origin.web");
            case BOOKMARK -> speaker.getTranslation("news.origin.bookmark");
        };
        long kilobytes = Math.max(1, original.size() / KILOBYTE);
        return way + " · " + kind(speaker, original.contentType()) + " · " + formats.number(kilobytes) + " KB · "
                + formats.moment(snapshot.capturedAt()) + " · " + snapshot.capturedBy();
    }

    private static String kind(Component speaker, String contentType) {
        return switch (contentType) {
            case "application/pdf" -> "PDF";
            case "text/plain" -> speaker.getTranslation("news.origin.kind.text");
            case "message/rfc822" -> speaker.getTranslation("news.origin.kind.mail");
            case "text/html", "application/xhtml+xml" -> speaker.getTranslation("news.origin.kind.page");
            default -> "Word";
        };
    }
}
