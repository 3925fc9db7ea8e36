package org.lienhiep.meeting.calendar.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the installation: the configured one, or that under which the person reached it. */
@Component
public class CalendarAddress {

    private final String configured;

    CalendarAddress(@Value("${lienhiep.public-address}") String configured) {
        this.configured = configured.strip();
    }

    /** The address of the first page; ends with a slash. */
    public String base() {
        if (!configured.isEmpty()) {
            return configured.endsWith("/") ? configured : configured + "/";
        }
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            var http = request.getHttpServletRequest();
            return UriComponentsBuilder.newInstance()
                            .scheme(http.getScheme())
                            .host(http.getServerName())
                            .port(usual(http.getScheme(), http.getServerPort()) ? -1 : http.getServerPort())
                            .path(http.getContextPath())
                            .build()
                            .toUriString()
                    + "/";
        }
        return "/";
    }

    private static boolean usual(String scheme, int port) {
        return port == ("https".equals(scheme) ? 443 : 80);
    }

    /** The address of the feed with this token. */
    String of(String token) {
        return base() + "api/v1/calendar.ics?token=" + token;
    }
}
