package org.lienhiep.leadership;

import org.jspecify.annotations.Nullable;

/**
 * What a person enters about a post.
 *
 * @param title Vietnamese title
 * @param titleEn English title
 * @param seats how many hold it at the same time; null where the number is not fixed
 * @param position place among the posts of the body, small numbers first; null for the last
 * @param toConfirm whether a decision of those above confirms who is elected to it ("phê chuẩn, công nhận")
 */
public record PostDraft(
        @Nullable String title,
        @Nullable String titleEn,
        @Nullable Integer seats,
        @Nullable Integer position,
        boolean toConfirm) {

    public PostDraft {
        title = Words.orNull(title);
        titleEn = Words.orNull(titleEn);
    }

    /** A post whose holder is to be confirmed where it has one seat, as those of heads have. */
    public PostDraft(
            @Nullable String title,
            @Nullable String titleEn,
            @Nullable Integer seats,
            @Nullable Integer position) {
        this(title, titleEn, seats, position, seats != null && seats == 1);
    }
}
