package org.lienhiep.consolidation;

import org.lienhiep.document.FileFormat;

/**
 * A file of an issue, as it was issued.
 *
 * @param name such as {@code LS_2026-H1_issue1.docx}
 * @param sha256 of its content
 */
@SuppressWarnings("ArrayRecordComponent") // a file is bytes; nobody compares it as a record
public record IssuedFile(String name, FileFormat format, String sha256, byte[] content) {}
