package org.lienhiep.news.fetch;

/** Follows one fetch and may stop it. Called on the thread that fetches. */
public interface FetchProgress {

    /** Nobody looks. */
    FetchProgress NONE = _ -> false;

    /**
     * Told while the page arrives.
     *
     * @param bytes how much of the page is here, unpacked
     * @return true to stop: the answer is then {@link Fetched.Failed} with {@link FetchFailure#CANCELLED}
     */
    boolean cancelledAt(long bytes);
}
