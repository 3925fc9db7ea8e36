package org.lienhiep.document;

/** One document in all its formats. */
@SuppressWarnings("ArrayRecordComponent") // files are bytes; nobody compares them as records
public record DocumentFiles(byte[] docx, byte[] pdf, byte[] xlsx) {

    /** The file of this format. */
    public byte[] in(FileFormat format) {
        return switch (format) {
            case DOCX -> docx;
            case PDF -> pdf;
            case XLSX -> xlsx;
        };
    }
}
