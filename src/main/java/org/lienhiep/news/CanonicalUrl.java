package org.lienhiep.news;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One form for the many addresses of one page: no scheme, no "www." or "m.", no trackers, no fragment. */
public final class CanonicalUrl {

    private static final Pattern HOST_PREFIX = Pattern.compile("^(www|m|mobile|amp)\\.");
    private static final Pattern TRACKER =
            Pattern.compile("(utm_[a-z]+|fbclid|gclid|zarsrc|gidzl|ref|source|amp)=.*", Pattern.CASE_INSENSITIVE);

    private CanonicalUrl() {}

    /** The canonical form; the text itself where it is no address of the web. */
    public static String of(String url) {
        try {
            var address = new URI(WebAddress.ascii(url.strip()));
            var host = address.getHost();
            if (host == null) {
                return url.strip();
            }
            var path = address.getRawPath() == null ? "" : address.getRawPath().replaceAll("/+$", "");
            var query = address.getRawQuery() == null ? "" : query(address.getRawQuery());
            return HOST_PREFIX.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("") + path + query;
        } catch (URISyntaxException malformed) {
            return url.strip();
        }
    }

    private static String query(String query) {
        var kept = Arrays.stream(query.split("&"))
                .filter(each -> !TRACKER.matcher(each).matches())
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
