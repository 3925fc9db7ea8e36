package org.lienhiep.news.press;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Newspaper, day and author, for a line below the title. */
    static String source(Clip clip) {
        var known = Stream.of(
                        clip.publisher(),
                        clip.publishedOn() == null ? null : FORMATS.day(clip.publishedOn()),
                        clip.author() == null ? null : "tác giả " + clip.author())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? "không rõ nguồn" : known;
    }

    /** When it was kept, as a day in Vietnam. */
    static String keptOn(Clip clip) {
        return FORMATS.day(clip.keptSince().atZone(VietnamTime.ZONE).toLocalDate());
    }
}
