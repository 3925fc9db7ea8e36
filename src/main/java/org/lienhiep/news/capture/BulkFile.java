package org.lienhiep.news.capture;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.ArticleId;

/**
 * What became of one file that was handed in with others.
 *
 * @param name the file's name
 * @param waiting whether it is still to be read, for the first time or after an error of the server
 * @param title the title that was read in it; null when it was not read
 * @param draft the draft that it became; null before, and once that was recorded or given up
 * @param article the article that its draft became; null before
 * @param duplicates how many articles recorded before it seems to be
 * @param problem why it could not be read; null when it was, or was not tried
 */
public record BulkFile(
        UUID id,
        String name,
        boolean waiting,
        @Nullable String title,
        @Nullable UUID draft,
        @Nullable ArticleId article,
        int duplicates,
        InvalidInput.@Nullable Problem problem) {

    /** Whether it was read and nobody wants it: the draft was given up, or the article deleted. */
    public boolean isGivenUp() {
        return title != null && draft == null && article == null;
    }
}
