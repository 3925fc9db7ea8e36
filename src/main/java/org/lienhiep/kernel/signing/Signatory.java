package org.lienhiep.kernel.signing;

import org.jspecify.annotations.Nullable;

/**
 * A person who signs for an organisation.
 *
 * @param name as it is printed under a signature, without titles
 * @param office his own, such as "Phó Chủ tịch thường trực"
 * @param instead the office he stands in for ("KT. CHỦ TỊCH"), null when he signs as the head himself
 */
public record Signatory(
        String name, String office, @Nullable String instead) {}
