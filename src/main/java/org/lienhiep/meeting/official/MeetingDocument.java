package org.lienhiep.meeting.official;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The documents that are made from a meeting's record. */
public enum MeetingDocument {
    /** Biên bản: who met, what was said, what was decided. */
    MINUTES("BB", "bien-ban"),
    /** Thông báo kết luận: what was decided, for those who have to do it. */
    CONCLUSION("TB", "thong-bao-ket-luan"),
    /** Danh sách đại biểu: who was called, who came. */
    ATTENDANCE("DS", "danh-sach-dai-bieu");

    private final String symbol;
    private final String slug;

    MeetingDocument(String symbol, String slug) {
        this.symbol = symbol;
        this.slug = slug;
    }

    /** What its symbol begins with: BB in BB-LHH. */
    String symbol() {
        return symbol;
    }

    /** Its name in file names. */
    String slug() {
        return slug;
    }

    /** Its name in addresses. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The document that an address names; empty when there is none. */
    public static Optional<MeetingDocument> of(String path) {
        return Arrays.stream(values()).filter(each -> each.path().equals(path)).findFirst();
    }
}
