package org.lienhiep.leadership.ui;

import java.time.LocalDate;
import org.lienhiep.kernel.id.PersonId;

/** Addresses of the pages of leadership. */
public final class LeadershipLinks {

    static final String WHO_LEADS = "leadership";
    static final String PEOPLE = "people";

    private LeadershipLinks() {}

    /** Who leads the organisation with this code on a day. */
    public static String on(String organisation, LocalDate day) {
        return WHO_LEADS + "/" + organisation + "?on=" + day;
    }

    /** Who leads the organisation with this code today. */
    public static String of(String organisation) {
        return WHO_LEADS + "/" + organisation;
    }

    /** The page of a person. */
    public static String person(PersonId person) {
        return PEOPLE + "/" + person;
    }
}
