package org.lienhiep.news.watch;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.news.WebAddress;

/** Addresses in lists: only those of the web are followed or shown. */
final class Links {

    private static final int LONGEST = 2_000;

    private Links() {}

    /** The address that a link on a page leads to, its host in plain letters; null when that is none of the web, such as a script. */
    static @Nullable String absolute(String page, @Nullable String link) {
        if (link == null || link.isBlank() || link.length() > LONGEST) {
            return null;
        }
        try {
            var address = URI.create(WebAddress.ascii(page))
                    .resolve(WebAddress.ascii(link.strip().replace(" ", "%20")));
            var scheme = address.getScheme();
            var host = address.getHost();
            if (scheme == null || host == null || address.getRawUserInfo() != null) {
                return null;
            }
            var web = scheme.toLowerCase(Locale.ROOT);
            return web.equals("http") || web.equals("https") ? address.toString() : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** The host in lower case, the port with it where one is named; empty for what has none. */
    static String host(String url) {
        try {
            var authority = URI.create(url).getRawAuthority();
            return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    /**
     * Words to show for a page that has no title: those in its address, as {@code hoi-nghi-so-ket}, else the address.
     */
    static String words(String url) {
        try {
            var path = URI.create(url).getPath();
            var name = path == null ? "" : path.replaceAll("/+$", "").replaceAll(".*/", "");
            var words = name.replaceAll("\\.[a-z]{2,5}$", "")
                    .replaceAll("[-_+.]", " ")
                    .replaceAll("\\b[a-z]?\\d{4,}\\b", " ");
            var line = SearchKey.of(words);
            return line.isBlank() ? url : line;
        } catch (IllegalArgumentException malformed) {
            return url;
        }
    }
}
