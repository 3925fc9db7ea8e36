package org.lienhiep.organisation.ui;

import org.lienhiep.organisation.OrganisationLabel;

/** Addresses of the pages of organisations. */
public final class OrganisationLinks {

    static final String LIST = "organisations";

    static final String CHANGE = LIST + "/change";

    private OrganisationLinks() {}

    /** The page of the organisation with this code. */
    public static String page(String code) {
        return LIST + "/" + code;
    }

    /** The page of this organisation. */
    public static String page(OrganisationLabel organisation) {
        return page(organisation.code());
    }

    /** The form that records an organisation. */
    public static String create() {
        return LIST + "/new";
    }

    /** The page on which one records what happens to this organisation. */
    public static String change(OrganisationLabel organisation) {
        return CHANGE + "?of=" + organisation.code();
    }

    static String edit(String code) {
        return page(code) + "/edit";
    }
}
