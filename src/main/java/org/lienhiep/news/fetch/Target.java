package org.lienhiep.news.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.WebAddress;

/** Judges an address as written, before anyone is asked where it leads. */
final class Target {

    private static final Pattern WITHOUT_SCHEME =
            Pattern.compile("^[\\p{L}\\p{M}\\p{N}_-]++(\\.[\\p{L}\\p{M}\\p{N}_-]++)++([/?#].*)?");

    /** A last label of digits makes a host a number; numbers are taken in their one usual spelling only. */
    private static final Pattern NUMBER = Pattern.compile("^(.*\\.)?(\\d+|0[xX][0-9a-fA-F]*)\\.?$");

    private static final Pattern DOTTED_QUAD = Pattern.compile("((0|[1-9]\\d{0,2})\\.){3}(0|[1-9]\\d{0,2})");

    private static final int LONGEST = 2000;

    private Target() {}

    /** An address that may be tried, or why it may not. */
    sealed interface Judged {

        record Allowed(URI address) implements Judged {}

        record Forbidden(FetchRefusal reason) implements Judged {}
    }

    /**
     * Judges what a person typed or a page links to; "www.bao.example/tin" is taken for https.
     *
     * @param before the page that redirects here; null for the first address
     * @param anyPort true where a test serves on a port of its own
     */
    static Judged judge(String written, @Nullable URI before, boolean anyPort) {
        var text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return new Judged.Forbidden(FetchRefusal.NO_ADDRESS);
        }
        try {
            var whole = before == null && WITHOUT_SCHEME.matcher(text).matches() ? "https://" + text : text;
            // Judged is what servers are asked for: letters of any script may turn into digits and dots.
            var parsed = new URI(WebAddress.ascii(whole));
            return judge(before == null ? parsed : before.resolve(parsed), anyPort);
        } catch (URISyntaxException malformed) {
            return new Judged.Forbidden(FetchRefusal.NO_ADDRESS);
        }
    }

    private static Judged judge(URI address, boolean anyPort) throws URISyntaxException {
        var scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (scheme.isEmpty()) {
            return new Judged.Forbidden(FetchRefusal.NO_ADDRESS);
        }
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return new Judged.Forbidden(FetchRefusal.SCHEME);
        }
        if (address.getRawUserInfo() != null
                || (address.getRawAuthority() != null
                        && address.getRawAuthority().contains("@"))) {
            return new Judged.Forbidden(FetchRefusal.CREDENTIALS);
        }
        var host = address.getHost();
        if (host == null
                || host.isBlank()
                || (NUMBER.matcher(host).matches() && !DOTTED_QUAD.matcher(host).matches())) {
            return new Judged.Forbidden(FetchRefusal.NO_ADDRESS);
        }
        int port = address.getPort();
        if (port != -1 && port != 80 && port != 443 && !anyPort) {
            return new Judged.Forbidden(FetchRefusal.PORT);
        }
        var path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var authority = host + (port == -1 ? "" : ":" + port);
        return new Judged.Allowed(new URI(new URI(scheme + "://" + authority + path + query).toASCIIString()));
    }
}
