package org.lienhiep.news.fetch;

/** Why a page is not fetched. Each has a message for people that says what to do instead. */
public enum FetchRefusal {
    /** No address at all, or one with characters that no address has. */
    NO_ADDRESS("news.fetch.refused.no-address"),
    /** Neither http nor https. */
    SCHEME("news.fetch.refused.scheme"),
    /** A name or a password in the address. */
    CREDENTIALS("news.fetch.refused.credentials"),
    /** A port on which no newspaper serves its pages. */
    PORT("news.fetch.refused.port"),
    /** A server that is not on the public web. */
    NOT_PUBLIC("news.fetch.refused.not-public"),
    /** More redirects than are followed. */
    REDIRECTS("news.fetch.refused.redirects"),
    /** A content that is not wanted: a picture, a film, a program. */
    CONTENT("news.fetch.refused.content"),
    /** More bytes than are taken. */
    TOO_LARGE("news.fetch.refused.too-large");

    private final String message;

    FetchRefusal(String message) {
        this.message = message;
    }

    /** The key of the message for people; it takes no arguments. */
    public String message() {
        return message;
    }
}
