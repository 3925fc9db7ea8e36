package org.lienhiep.news.reading;

/** What an organisation has to do with the meeting an article reports. */
public enum OrganisationRelation {
    /** Holds the meeting. */
    HOST,
    /** Named as a member of the host. */
    MEMBER,
    /** Attends, by its leaders or delegates. */
    GUEST,
    /** Named for another reason. */
    MENTIONED
}
