package org.lienhiep.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, at the lower right.
 *
 * @param authority in whose name, line by line: "TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH"; may be none
 * @param office "CHỦ TỊCH"
 * @param name null where it is left for the pen
 */
public record Signature(
        List<String> authority, String office, @Nullable String name) {

    public Signature {
        authority = PlainText.each(authority);
        office = PlainText.line(office);
        name = name == null ? null : PlainText.line(name);
    }
}
