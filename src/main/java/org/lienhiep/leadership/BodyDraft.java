package org.lienhiep.leadership;

import org.jspecify.annotations.Nullable;

/**
 * What a person enters about a body of an organisation.
 *
 * @param name Vietnamese name
 * @param nameEn English name
 */
public record BodyDraft(
        @Nullable BodyKind kind,
        @Nullable String name,
        @Nullable String nameEn) {

    public BodyDraft {
        name = Words.orNull(name);
        nameEn = Words.orNull(nameEn);
    }
}
