package org.lienhiep.news.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** How sources are named on paper, in Vietnamese. */
final class Citations {

    private static final Formats FORMATS = Formats.of(I18n.VIETNAMESE);

    private Citations() {}

    /** Author, title, newspaper, day and address, as far as known. */
    static String of(Clip clip) {
        return Stream.of(
                        clip.author(),
                        "“" + clip.title() + "”",
                        clip.publisher(),
                        clip.publishedOn() == null ? null : FORMATS.day(clip.publishedOn()),
                        clip.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /**
     * Newspaper, day and author, for a line below the title.
     *
     * @param heldOn the day of the meeting that it stands under; null where it stands under none
     */
    static String source(Clip clip, @Nullable LocalDate heldOn) {
        return Stream.of(
                        clip.publisher() == null ? "không rõ báo" : clip.publisher(),
                        day(clip, heldOn),
                        clip.author() == null ? null : "tác giả " + clip.author())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** When it appeared; what it is placed by where nobody knows. */
    private static String day(Clip clip, @Nullable LocalDate heldOn) {
        if (clip.publishedOn() != null) {
            return FORMATS.day(clip.publishedOn());
        }
        return heldOn == null
                ? "không rõ ngày đăng, lưu ngày " + day(clip.keptSince())
                : "không rõ ngày đăng, xếp theo ngày họp " + FORMATS.day(heldOn);
    }

    /** How it may be proved that nothing was changed since: by what was captured, or else by the text as it is here. */
    static String proof(Clip clip) {
        var original = clip.original();
        if (original == null) {
            return "Lưu ngày %s. Mã kiểm tra SHA-256 của văn bản: %s."
                    .formatted(day(clip.keptSince()), clip.checksum());
        }
        return "Lưu ngày %s từ %s. Mã kiểm tra SHA-256 của bản gốc: %s."
                .formatted(
                        day(original.capturedAt()),
                        original.name() == null ? "trang báo" : "tệp “" + original.name() + "”",
                        original.sha256());
    }

    /** A day in Vietnam. */
    private static String day(Instant moment) {
        return FORMATS.day(moment.atZone(VietnamTime.ZONE).toLocalDate());
    }
}
