package org.lienhiep.reporting.ui;

import org.lienhiep.kernel.HalfYear;

/** Addresses of the pages of reports and figures. Organisations and indicators are named by their codes. */
public final class ReportLinks {

    static final String BOARD = "reports";
    static final String CALENDAR = BOARD + "/calendar";
    static final String REVIEWS = BOARD + "/review";
    static final String FIGURES = "figures";
    static final String INDICATORS = "indicators";

    static final String SECTIONS = INDICATORS + "/sections";
    static final String CHECKS = INDICATORS + "/checks";

    private ReportLinks() {}

    /** The board of a union's reports; organisation and half-year come from the header. */
    public static String board() {
        return BOARD;
    }

    /** When a union takes the reports on each half-year; organisation and half-year come from the header. */
    public static String calendar() {
        return CALENDAR;
    }

    /** The report of an organisation on a half-year; the header then shows that half-year, too. */
    public static String report(String organisation, HalfYear period) {
        return BOARD + "/" + organisation + "/" + period.code();
    }

    /** One cell of a report: the same page, at this indicator. */
    public static String cell(String organisation, HalfYear period, String indicator) {
        return report(organisation, period) + "?indicator=" + indicator;
    }

    /** Handing in a report. */
    public static String submission(String organisation, HalfYear period) {
        return report(organisation, period) + "/submission";
    }

    /** The receipt for the submission with this number. */
    public static String receipt(String organisation, HalfYear period, int number) {
        return submission(organisation, period) + "/" + number;
    }

    /** Reviewing a report: what changed, remarks, the decision. */
    public static String review(String organisation, HalfYear period) {
        return report(organisation, period) + "/review";
    }

    /** What waits to be reviewed in the union of the header. */
    public static String reviews() {
        return REVIEWS;
    }

    /** All totals of a union. */
    public static String figures() {
        return FIGURES;
    }

    /**
     * What one total of a union is made of: the societies behind it, and what articles and meetings state. The header
     * then shows the same half-year.
     */
    public static String figure(String union, String indicator, HalfYear period) {
        return FIGURES + "/" + union + "/" + indicator + "/" + period.code();
    }

    /** One indicator of the catalogue: what it counts and how. */
    public static String indicator(String code) {
        return INDICATORS + "/" + code;
    }

    /** The sections of the catalogue. */
    public static String sections() {
        return SECTIONS;
    }

    /** The rules that reports are checked by; the union comes from the header. */
    public static String checks() {
        return CHECKS;
    }

    static String newCheck() {
        return CHECKS + "/new";
    }

    static String editCheck(String code) {
        return CHECKS + "/" + code + "/edit";
    }

    static String newIndicator() {
        return INDICATORS + "/new";
    }

    static String editIndicator(String code) {
        return indicator(code) + "/edit";
    }
}
