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

    /** A body of this kind by the name that it usually has; without one for {@link BodyKind#OTHER}. */
    public static BodyDraft usual(BodyKind kind) {
        var usual = BodyWords.usual(kind);
        return usual == null ? new BodyDraft(kind, null, null) : usual;
    }
}
