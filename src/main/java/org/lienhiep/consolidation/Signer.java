package org.lienhiep.consolidation;

import org.jspecify.annotations.Nullable;

/**
 * Someone who may sign for the union.
 *
 * @param name without titles
 * @param office the post as it is printed, in capitals: "CHỦ TỊCH"
 * @param instead the line that says for whom: "KT. CHỦ TỊCH"; null when he is the head himself
 */
public record Signer(String name, String office, @Nullable String instead) {}
