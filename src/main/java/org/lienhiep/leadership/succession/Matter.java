package org.lienhiep.leadership.succession;

/** What is to be done about someone's succession, the most pressing first. */
public enum Matter {
    /** No congress for longer than the statutes allow. */
    CONGRESS_OVERDUE,
    /** A post that nobody holds. */
    VACANCY,
    /** Someone was elected, and no decision confirms it. */
    UNCONFIRMED,
    /** A term that ends soon, or has ended, without a later one of the same body. */
    TERM_ENDING
}
