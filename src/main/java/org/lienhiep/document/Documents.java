package org.lienhiep.document;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Writes official documents as files and as a page. Asks for no permission: it reads nothing by itself, and what is
 * handed over was read with permission.
 */
@Service
public class Documents {

    private final Map<FileFormat, DocumentFormat> formats = new EnumMap<>(FileFormat.class);
    private final DocumentPage page;

    Documents(List<DocumentFormat> formats, DocumentPage page) {
        formats.forEach(each -> this.formats.put(each.format(), each));
        this.page = page;
    }

    /** The document for a word processor. The same document gives the same bytes. */
    public byte[] docx(OfficialDocument document) {
        return write(document, FileFormat.DOCX);
    }

    /** The document for printing, tagged and with its fonts inside. The same document gives the same bytes. */
    public byte[] pdf(OfficialDocument document) {
        return write(document, FileFormat.PDF);
    }

    /** The document's tables and detail sheets as a workbook. The same document gives the same bytes. */
    public byte[] xlsx(OfficialDocument document) {
        return write(document, FileFormat.XLSX);
    }

    /** One of the three. */
    public byte[] write(OfficialDocument document, FileFormat format) {
        return formatOf(format).write(document);
    }

    private DocumentFormat formatOf(FileFormat format) {
        return requireNonNull(formats.get(format), "every format has its writer");
    }

    /** The document as an element of HTML without scripts, styled by {@code document.css}; every text is escaped. */
    public String html(OfficialDocument document) {
        return page.html(document);
    }

    /**
     * All three files, released only when reading them back gives the same figures.
     *
     * @throws IllegalStateException naming the first difference, when they do not
     */
    public DocumentFiles release(OfficialDocument document) {
        var files = new DocumentFiles(docx(document), pdf(document), xlsx(document));
        var totals = compare(files);
        if (!totals.equal()) {
            throw new IllegalStateException(
                    "The files disagree: %s".formatted(totals.differences().getFirst()));
        }
        return files;
    }

    /**
     * Reads the files back and compares the figures in every cell of their tables, and the workbook's formulas with
     * their values.
     *
     * @throws IllegalArgumentException when one of them is no such file
     */
    public Totals compare(DocumentFiles files) {
        var read = new EnumMap<FileFormat, ReadBack>(FileFormat.class);
        for (var format : FileFormat.values()) {
            read.put(format, formatOf(format).read(files.in(format)));
        }
        return Comparison.of(read);
    }
}
