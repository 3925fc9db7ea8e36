package org.lienhiep.file.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;

/** A file to download. Whatever it is, the browser saves it and runs nothing of it. */
public final class FileLink extends Anchor {

    private static final int KILOBYTE = 1024;

    /** Opens the bytes when the person asks for them. */
    @FunctionalInterface
    public interface Bytes {
        /**
         * The bytes, closed by the caller.
         *
         * @throws NotFound when the file was deleted meanwhile or the person may not see it
         */
        InputStream open();
    }

    /**
     * A link to a file.
     *
     * @param name sanitised name with its extension
     * @param mediaType as its content was found to be
     * @param size in bytes
     */
    public FileLink(String name, String mediaType, long size, Bytes bytes) {
        super(event -> download(event, name, mediaType, size, bytes), name);
        addComponentAsFirst(new Icon("download"));
    }

    private static void download(DownloadEvent event, String name, String mediaType, long size, Bytes bytes)
            throws IOException {
        var response = event.getResponse();
        try (var content = bytes.open()) {
            event.setFileName(name);
            event.setContentType(mediaType);
            event.setContentLength(size);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
            response.setHeader("Cache-Control", "private, no-store");
            content.transferTo(event.getOutputStream());
        } catch (NotFound deletedMeanwhile) {
            response.sendError(HttpStatusCode.NOT_FOUND.getCode(), "");
        }
    }

    /** Its extension, which says more to people than a media type does and was checked against the content. */
    public static String kind(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    /** Its size as people say it. */
    public static String size(long bytes) {
        var kilobytes = Math.max(1, Math.ceilDiv(bytes, KILOBYTE));
        return kilobytes < KILOBYTE
                ? kilobytes + " KB"
                : Formats.of(I18n.reader()).number(Math.round(kilobytes / 102.4) / 10.0) + " MB";
    }
}
