package org.lienhiep.file;

import java.nio.file.Path;

/**
 * A file that was found fit to be kept.
 *
 * @param content where its bytes wait to be stored
 * @param name sanitised name with its extension
 * @param mediaType what its content is
 * @param size in bytes
 * @param sha256 checksum as hexadecimal digits
 */
public record InspectedFile(Path content, String name, String mediaType, long size, String sha256) {}
