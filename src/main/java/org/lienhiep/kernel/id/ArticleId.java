package org.lienhiep.kernel.id;

import java.util.UUID;

/** Names a news article. */
public record ArticleId(UUID value) implements RecordId {

    /** Reads the form that addresses and the API carry; {@link IllegalArgumentException} for anything else. */
    public static ArticleId parse(String text) {
        return new ArticleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
