package org.lienhiep.document;

/** Writes documents as one kind of file and reads such files back; each kind has a package of its own. */
public interface DocumentFormat {

    /** The kind of file. */
    FileFormat format();

    /** The document as such a file; the same document gives the same bytes. */
    byte[] write(OfficialDocument document);

    /**
     * The tables that such a file holds, read from nothing but the file.
     *
     * @throws IllegalArgumentException when it is no such file
     */
    ReadBack read(byte[] file);
}
