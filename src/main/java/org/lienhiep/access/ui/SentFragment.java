package org.lienhiep.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.PendingJavaScriptResult;

/**
 * What another site hands over behind the {@code #} of one of our addresses. Browsers carry it on to the page of
 * signing in and lose it when that is sent off; so that page puts it into the store of the window
 * ({@code sessionStorage}), which no server, no other site and no other window sees, and the page that was asked for
 * takes it out again.
 *
 * <p>Anybody may open an address of ours with anything behind it. Hence only what looks like a page sent (an object,
 * not a mere anchor) is kept, up to {@value #LONGEST} letters, for half an hour, in one place and until it is taken
 * once; and whoever takes it shows it to the person and does nothing with it by himself.
 */
public final class SentFragment {

    private static final int LONGEST = 2_000_000;

    private static final String KEEP = """
            const sent = location.hash.slice(1);
            if (!sent.startsWith('%7B') || sent.length > $0) return;
            try {
              sessionStorage.setItem('lienhiep.sent', JSON.stringify({ at: Date.now(), sent }));
            } catch (noRoom) {
              return;
            }
            history.replaceState(history.state, '', location.pathname + location.search);""";

    /** It is taken off the address at once, so that it stays in no history. */
    private static final String TAKE = """
            let sent = location.hash.slice(1);
            if (sent) history.replaceState(history.state, '', location.pathname + location.search);
            try {
              const kept = JSON.parse(sessionStorage.getItem('lienhiep.sent'));
              if (!sent && kept && Date.now() - kept.at < 30 * 60 * 1000) sent = kept.sent;
              sessionStorage.removeItem('lienhiep.sent');
            } catch (noStore) {
              // what the address says has to do
            }
            try { return decodeURIComponent(sent); } catch (broken) { return '?'; }""";

    private SentFragment() {}

    /** Keeps what came with the address of this page for the page that follows. */
    static void keep(Component page) {
        page.getElement().executeJs(KEEP, LONGEST);
    }

    /** What came with the address, or had come before the person signed in; an empty text when there is nothing. */
    public static PendingJavaScriptResult take(Component page) {
        return page.getElement().executeJs(TAKE);
    }
}
