package org.lienhiep.news.fetch;

/**
 * Fetches one page from the public web. Never throws for what a server does or says: the answer names it.
 *
 * <p>Whatever the address, only public servers are contacted, by http or https on their standard ports. The check is
 * made on the very network addresses that are then connected to, and again for each of at most {@link #MOST_REDIRECTS}
 * redirects. No cookie is kept and nothing of the page is run. Whether a publisher welcomes robots is the caller's
 * question: a person who asks for one page is none.
 */
public interface PageFetcher {

    /** How many redirects are followed. */
    int MOST_REDIRECTS = 5;

    /** Fetches and waits, at most as long as the request says. */
    default Fetched fetch(PageRequest request) {
        return fetch(request, FetchProgress.NONE);
    }

    /** Fetches and waits, telling how far it is and stopping soon after it is told to. */
    Fetched fetch(PageRequest request, FetchProgress progress);
}
