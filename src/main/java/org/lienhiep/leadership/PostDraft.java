package org.lienhiep.leadership;

import org.jspecify.annotations.Nullable;

/**
 * What a person enters about a post.
 *
 * @param title Vietnamese title
 * @param titleEn English title
 * @param seats how many hold it at the same time; null where the number is not fixed
 * @param position place among the posts of the body, small numbers first; null for the last
 */
public record PostDraft(
        @Nullable String title,
        @Nullable String titleEn,
        @Nullable Integer seats,
        @Nullable Integer position) {

    public PostDraft {
        title = Words.orNull(title);
        titleEn = Words.orNull(titleEn);
    }
}
