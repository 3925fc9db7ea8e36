package org.lienhiep.news;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may stand behind a link: an address of the web, and never a script. */
public final class WebAddress {

    private static final Pattern FORM = Pattern.compile("https?://[^\\s\"<>]{3,2000}", Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    /** Whether the text is an address of the web. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** The address; null where the text is none. */
    public static @Nullable String orNull(@Nullable String text) {
        return text != null && isOne(text.strip()) ? text.strip() : null;
    }
}
