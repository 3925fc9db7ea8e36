package org.lienhiep.news.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address under which a browser outside our pages reaches this installation. */
@Component
class OwnAddress {

    private final String configured;

    OwnAddress(@Value("${lienhiep.public-address}") String configured) {
        this.configured = configured.strip();
    }

    /** The address of one of our pages: below the configured address, or the one that the person uses now. */
    String of(String path) {
        var base = configured;
        if (base.isEmpty() && VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            base = ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                    .build()
                    .toUriString();
        }
        return (base.endsWith("/") ? base : base + "/") + path;
    }
}
