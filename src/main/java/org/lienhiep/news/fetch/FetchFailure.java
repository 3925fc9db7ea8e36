package org.lienhiep.news.fetch;

/** Why a page could not be fetched. Each has a message for people that says what to do instead. */
public enum FetchFailure {
    /** No server has this name. */
    UNKNOWN_SERVER("news.fetch.failed.unknown-server"),
    /** The server cannot be reached, its certificate is not valid, or it broke off. */
    CONNECTION("news.fetch.failed.connection"),
    /** It took longer than the request allows. */
    TIME("news.fetch.failed.time"),
    /** There is no such page. */
    NOT_FOUND("news.fetch.failed.not-found"),
    /** The page is for subscribers, or the newspaper does not want programs to read it. */
    FORBIDDEN("news.fetch.failed.forbidden"),
    /** The server asks to be left alone for a while. */
    BUSY("news.fetch.failed.busy"),
    /** The server reports an error of its own, or answers what cannot be understood. */
    SERVER("news.fetch.failed.server"),
    /** The person stopped it. */
    CANCELLED("news.fetch.failed.cancelled");

    private final String message;

    FetchFailure(String message) {
        this.message = message;
    }

    /** The key of the message for people; it takes no arguments. */
    public String message() {
        return message;
    }
}
