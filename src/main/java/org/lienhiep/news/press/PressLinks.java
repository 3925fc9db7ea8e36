package org.lienhiep.news.press;

/** Addresses of the press on paper. */
public final class PressLinks {

    /** The digest; organisation and half-year are those of the header. */
    public static final String DIGEST = "articles/digest";

    private PressLinks() {}
}
