package org.lienhiep.news;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may stand behind a link: an address of the web, and never a script. */
public final class WebAddress {

    private static final Pattern FORM = Pattern.compile("https?://[^\\s\"<>]{3,2000}", Pattern.CASE_INSENSITIVE);

    /** Scheme, host, port, the rest. A host with a user before it is left as it is and refused by whoever fetches. */
    private static final Pattern PARTS =
            Pattern.compile("^((?:[a-zA-Z][a-zA-Z0-9+.-]*:)?//)([^/?#@:\\\\\\[\\]]+)((?::[0-9]*)?(?:[/?#].*)?)");

    private WebAddress() {}

    /** Whether the text is an address of the web. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** The address; null where the text is none. */
    public static @Nullable String orNull(@Nullable String text) {
        return text != null && isOne(text.strip()) ? text.strip() : null;
    }

    /**
     * The address with its host as servers know it: {@code báomới.vn} is {@code xn--bomi-5na0617b.vn}. What letters of
     * another script turn into stays within the host: one that would bring a slash, a user or a port with it is none.
     *
     * @return the address itself where its host is plain already, or cannot be one
     */
    public static String ascii(String address) {
        var parts = PARTS.matcher(address);
        if (!parts.matches() || StandardCharsets.US_ASCII.newEncoder().canEncode(parts.group(2))) {
            return address;
        }
        try {
            var host = Normalizer.normalize(parts.group(2), Normalizer.Form.NFC);
            return parts.group(1) + IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES) + parts.group(3);
        } catch (IllegalArgumentException noHost) {
            return address;
        }
    }
}
