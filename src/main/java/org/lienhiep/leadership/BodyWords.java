package org.lienhiep.leadership;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;

/** Which body is meant by the words in which minutes and newspapers name it. */
enum BodyWords {
    EXECUTIVE(BodyKind.EXECUTIVE_COMMITTEE, "Ban Chấp hành", "Executive Committee", "ban chap hanh|bch|executive"),
    STANDING(BodyKind.STANDING_COMMITTEE, "Ban Thường vụ", "Standing Committee", "ban thuong vu|btv|standing"),
    INSPECTION(
            BodyKind.INSPECTION_COMMITTEE,
            "Uỷ ban Kiểm tra",
            "Inspection Committee",
            "(uy ban|ban) kiem tra|ubkt|inspection"),
    PRESIDIUM(
            BodyKind.PRESIDIUM, "Thường trực", "Permanent Leadership", "thuong truc|doan chu tich|presidium|permanent"),
    OFFICE(BodyKind.OFFICE, "Văn phòng", "Office", "van phong|office"),
    CONGRESS(BodyKind.CONGRESS, "Đại hội đại biểu", "Congress", "dai hoi dai bieu|dai hoi toan the|congress");

    /** The organisation itself: its leaders are those of its executive committee. */
    private static final Pattern ORGANISATION = Pattern.compile("(lien hiep|hoi(?! dong)|union|society)\\b.*");

    private final BodyKind kind;

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final BodyDraft usual;

    @SuppressWarnings("ImmutableEnumChecker") // compiled once
    private final Pattern words;

    BodyWords(BodyKind kind, String name, String nameEn, String words) {
        this.kind = kind;
        this.usual = BodyDraft.of(kind, name, nameEn);
        this.words = Pattern.compile(".*\\b(" + words + ")\\b.*");
    }

    /**
     * The body that these words name.
     *
     * @param words null or blank for the executive committee
     * @return as it is recorded when it is new: a usual body by its usual name, any other by these words
     */
    static BodyDraft draft(@Nullable String words) {
        var key = words == null ? "" : SearchKey.of(words);
        for (var body : values()) {
            if (body.words.matcher(key).matches()) {
                return body.usual;
            }
        }
        return key.isEmpty() || ORGANISATION.matcher(key).matches()
                ? EXECUTIVE.usual
                : BodyDraft.of(BodyKind.OTHER, words, null);
    }

    /** What a body of this kind is usually called; null for {@link BodyKind#OTHER}. */
    static @Nullable BodyDraft usual(BodyKind kind) {
        for (var body : values()) {
            if (body.kind == kind) {
                return body.usual;
            }
        }
        return null;
    }

    /** Whether the words at the end of a title only repeat the name of a body of this kind. */
    static boolean repeats(BodyKind kind, String key) {
        for (var body : values()) {
            if (body.kind == kind) {
                return body.words.matcher(key).matches();
            }
        }
        return false;
    }
}
