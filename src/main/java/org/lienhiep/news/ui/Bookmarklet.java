package org.lienhiep.news.ui;

import java.util.regex.Pattern;

/**
 * The bookmark button: a script that a person keeps among his bookmarks and starts on a newspaper's page, so that the
 * page is taken as he sees it, also where only subscribers do.
 *
 * <p>It opens our page and hands the newspaper's page over behind the {@code #} of the address. Why there: our cookies
 * are {@code SameSite=Lax}, so a form posted from a newspaper would arrive without the person's session, and weakening
 * the cookie would open every form of ours to every site; our {@code Cross-Origin-Opener-Policy} cuts the tie between
 * the windows that a message would need; and what stands behind the {@code #} is never sent to any server, stands in no
 * log, and is taken off the address as soon as our page has read it. Opening a page is all that a foreign site can do
 * with this address: it shows what came and waits for the person, and until he presses the button nothing is kept.
 */
final class Bookmarklet {

    /** Browsers cut addresses longer than a megabyte. A script in an address must not contain a per cent sign. */
    private static final String SCRIPT = """
            javascript:(()=>{
            const d=document,s=String(getSelection()),c=d.documentElement.cloneNode(true);
            c.querySelectorAll('script:not([type="application/ld+json"]),style,svg,iframe,noscript,template,img,picture,
            video,audio,form,input,textarea,link:not([rel=canonical])').forEach(e=>e.remove());
            c.querySelectorAll('*').forEach(e=>{for(const a of ['style','srcset','data-src'])e.removeAttribute(a)});
            const e=o=>encodeURIComponent(JSON.stringify(o));
            const p={u:location.href,t:d.title,s,h:s.trim()?'':c.outerHTML};
            let x=e(p);
            if(x.length>900000){p.h='';p.s=(s.trim()||d.body.innerText).slice(0,90000);x=e(p)}
            open('{page}#'+x,'_blank')
            })()""";

    private static final Pattern LINE_ENDS = Pattern.compile("\\n\\s*");

    private Bookmarklet() {}

    /** The script that opens our page at this address. */
    static String of(String page) {
        return LINE_ENDS.matcher(SCRIPT).replaceAll("").replace("{page}", page.replace("'", ""));
    }
}
