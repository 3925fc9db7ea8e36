package org.lienhiep.meeting;

import java.io.InputStream;

/**
 * A file to be handed out, always as a download and never to be shown inside a page.
 *
 * @param content the bytes, read from the store as they are asked for; whoever asked closes it
 */
public record AttachmentContent(AttachmentRow file, InputStream content) {}
