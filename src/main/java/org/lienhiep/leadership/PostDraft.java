package org.lienhiep.leadership;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;

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

    private static final Set<String> CONFIRMED = Set.of("chu tich", "hoi truong");

    /** A post whose holder is to be confirmed where it is that of the head of an association. */
    public static PostDraft of(
            @Nullable String title, @Nullable String titleEn, @Nullable Integer seats, @Nullable Integer position) {
        return new PostDraft(
                title, titleEn, seats, position, title != null && CONFIRMED.contains(SearchKey.of(title.strip())));
    }
}
