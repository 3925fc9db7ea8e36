package org.lienhiep.access;

/** What a role allows to do with the records of an organisation. */
public enum Permission {
    /** See every record. */
    READ,
    /** Found, rename, admit and release organisations. */
    EDIT_ORGANISATIONS,
    /** Record bodies, posts, terms and who held them; keep the register of people. */
    EDIT_LEADERSHIP,
    /** Record meetings, their decisions and elections. */
    EDIT_MEETINGS,
    /** Fill in and submit half-year reports. */
    ENTER_REPORTS,
    /** Return and approve the reports of others. */
    REVIEW_REPORTS,
    /** Change the indicator catalogue. */
    EDIT_INDICATORS,
    /** Record articles and confirm what they say. */
    RECORD_NEWS,
    /** Create accounts and give roles. */
    MANAGE_USERS
}
