package org.lienhiep.shell;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;

/** Which page a person wants to see first after signing in, remembered by his browser. */
public final class StartPage {

    private StartPage() {}

    /** The address that was chosen, without a leading slash; empty while nothing was. */
    public static Optional<String> chosen() {
        return Cookies.read(VaadinRequest.getCurrent(), Cookies.START).map(Cookies::path);
    }

    /** Remembers this address for a year. */
    public static void choose(String path) {
        Cookies.write(Cookies.START, path.isEmpty() ? Cookies.ROOT : path);
    }
}
