package org.lienhiep.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Function;
import org.lienhiep.document.FileFormat;
import org.lienhiep.shell.Icon;

/** Links that download a document as Word, PDF and Excel. The files are made when somebody asks for them. */
public final class DownloadButtons extends Div {

    /**
     * Links for the three formats.
     *
     * @param name the file's name in this format, see {@link FileFormat#fileName}
     * @param content makes or fetches the file, in the session of who clicked
     */
    public DownloadButtons(Function<FileFormat, String> name, Function<FileFormat, byte[]> content) {
        this(List.of(FileFormat.values()), name, content);
    }

    /** Links for some formats, in this order. */
    public DownloadButtons(
            List<FileFormat> formats, Function<FileFormat, String> name, Function<FileFormat, byte[]> content) {
        addClassName("download-buttons");
        for (var format : formats) {
            add(link(format, name, content));
        }
    }

    private Anchor link(FileFormat format, Function<FileFormat, String> name, Function<FileFormat, byte[]> content) {
        var handler = DownloadHandler.fromInputStream(_ -> {
            var file = content.apply(format);
            return new DownloadResponse(
                    new ByteArrayInputStream(file), name.apply(format), format.mediaType(), file.length);
        });
        var link = new Anchor(handler, "");
        link.add(new Icon("download"));
        link.add(getTranslation("document.download." + format));
        return link;
    }
}
