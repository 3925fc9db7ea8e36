package org.lienhiep.meeting;

import org.lienhiep.kernel.Stamp;
import org.lienhiep.kernel.id.AttachmentId;

/**
 * A file kept with a meeting.
 *
 * @param fileName a plain name with its extension: no folders, no control characters
 * @param mediaType what its content was found to be
 * @param size in bytes
 */
public record AttachmentRow(AttachmentId id, String fileName, String mediaType, long size, Stamp stamp) {}
