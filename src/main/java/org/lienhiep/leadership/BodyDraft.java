package org.lienhiep.leadership;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.PartialDate;

/**
 * What a person enters about a body of an organisation.
 *
 * @param name Vietnamese name
 * @param nameEn English name
 * @param intervalYears how many years the statutes leave between two congresses that elect the body
 * @param dissolved its last day; null while there is such a body
 */
public record BodyDraft(
        @Nullable BodyKind kind,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable Integer intervalYears,
        @Nullable PartialDate dissolved) {

    /**
     * The longest time between two congresses, in years: decree 45/2010/NĐ-CP, article 20, which the statutes may
     * shorten.
     */
    public static final int USUAL_INTERVAL = 5;

    public BodyDraft {
        name = Words.orNull(name);
        nameEn = Words.orNull(nameEn);
    }

    /** A body with the usual time between two congresses. */
    public static BodyDraft of(@Nullable BodyKind kind, @Nullable String name, @Nullable String nameEn) {
        return new BodyDraft(kind, name, nameEn, USUAL_INTERVAL, null);
    }

    /** A body of this kind by the name that it usually has; without one for {@link BodyKind#OTHER}. */
    public static BodyDraft usual(BodyKind kind) {
        var usual = BodyWords.usual(kind);
        return usual == null ? BodyDraft.of(kind, null, null) : usual;
    }
}
