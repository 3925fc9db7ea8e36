package org.lienhiep.news.watch;

import org.jspecify.annotations.Nullable;

/** Feeds written for tests. */
final class Lists {

    private Lists() {}

    static String rss(String... items) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0"><channel><title>Báo Tỉnh</title><link>https://bao.example/</link>
                <description>Tin</description>%s</channel></rss>""".formatted(String.join("", items));
    }

    /** An entry; its title and first words may hold markup. */
    static String item(String title, String link, @Nullable String day, String words) {
        return "<item><title><![CDATA[%s]]></title><link>%s</link>%s<description>%s</description></item>"
                .formatted(title, link, day == null ? "" : "<pubDate>" + day + "</pubDate>", words);
    }
}
