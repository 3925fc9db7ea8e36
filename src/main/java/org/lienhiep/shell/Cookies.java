package org.lienhiep.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The small choices that a browser remembers: language and colour scheme before anyone signed in, and the first page. */
final class Cookies {

    static final String LANGUAGE = "lienhiep-language";
    static final String SCHEME = "lienhiep-scheme";
    static final String START = "lienhiep-start";

    /** Stands for the empty address, which a cookie cannot hold. */
    static final String ROOT = "-";

    private static final int A_YEAR = Math.toIntExact(Duration.ofDays(365).toSeconds());

    private Cookies() {}

    static Optional<String> read(@Nullable VaadinRequest request, String name) {
        if (request == null || request.getCookies() == null) {
            return Optional.empty();
        }
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    static String path(String value) {
        return value.equals(ROOT) ? "" : value;
    }

    static void write(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
    }
}
