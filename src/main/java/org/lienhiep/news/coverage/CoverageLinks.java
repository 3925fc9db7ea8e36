package org.lienhiep.news.coverage;

/** Addresses of the pages about the press and meetings. Union and half-year are those of the header. */
public final class CoverageLinks {

    /** The page itself. */
    public static final String PAGE = "articles/coverage";

    /** Where suggested pairs stand on it. */
    public static final String PAIRS = "pairs";

    /** Where contradictions stand on it, and on the pages of articles and meetings. */
    public static final String CONTRADICTIONS = "contradictions";

    /** Where meetings without press stand on it. */
    public static final String SILENT = "silent";

    private CoverageLinks() {}

    /** A part of the page for an organisation, given by its code, and a half-year. */
    public static String part(String organisation, String halfYear, String part) {
        return PAGE + "?org=" + organisation + "&period=" + halfYear + "#" + part;
    }

    /** A part of the page for the organisation of the header and this half-year. */
    public static String part(String halfYear, String part) {
        return PAGE + "?period=" + halfYear + "#" + part;
    }
}
