package org.lienhiep.news.capture;

/** Where a page says something about its article, and how much it counts there: 1 would be beyond doubt. */
public enum FactPlace {
    /** schema.org data for search engines. */
    JSON_LD("news.fact.json-ld", 0.6),
    /** Data for social networks. */
    OPEN_GRAPH("news.fact.open-graph", 0.5),
    /** Other data in the page's head; many sites fill it with their own name. */
    META("news.fact.meta", 0.4),
    /** The heading that people see. */
    HEADING("news.fact.heading", 0.6),
    /** The name of the browser's tab, which carries the site's name. */
    TAB("news.fact.tab", 0.3),
    /** Marked in the page as author or as time. */
    MARKED("news.fact.marked", 0.5),
    /** Between the heading and the first paragraph. */
    BY_LINE("news.fact.by-line", 0.5),
    /** In the page's address. */
    ADDRESS("news.fact.address", 0.5),
    /** The subject of an e-mail. */
    SUBJECT("news.fact.subject", 0.3);

    private final String message;
    private final double weight;

    FactPlace(String message, double weight) {
        this.message = message;
        this.weight = weight;
    }

    /** The key of its name for people. */
    public String message() {
        return message;
    }

    double weight() {
        return weight;
    }
}
