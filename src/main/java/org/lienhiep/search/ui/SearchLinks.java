package org.lienhiep.search.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.lienhiep.search.SearchRequest;

/** Addresses of the page of search. */
public final class SearchLinks {

    static final String SEARCH = "search";
    static final String TEXT = "q";
    static final String KIND = "kind";
    /** Not "period", which is the header's. */
    static final String PERIOD = "in";

    static final String PAGE = "page";

    private SearchLinks() {}

    /** Everything that was found for this request. */
    public static String page(SearchRequest request) {
        return page(request, 1);
    }

    /** Another page of it, counted from 1. */
    static String page(SearchRequest request, int number) {
        var address = new StringJoiner("&", SEARCH + "?", "").setEmptyValue(SEARCH);
        if (!request.text().isEmpty()) {
            address.add(TEXT + "=" + encoded(request.text()));
        }
        if (request.kind() != null) {
            address.add(KIND + "=" + request.kind().code());
        }
        if (request.period() != null) {
            address.add(PERIOD + "=" + request.period().code());
        }
        if (number > 1) {
            address.add(PAGE + "=" + number);
        }
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
