package org.lienhiep.meeting.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.kernel.id.MeetingId;

/** Addresses of the pages of decisions. */
public final class DecisionLinks {

    static final String LIST = "decisions";
    static final String MEETING = "meeting";

    private DecisionLinks() {}

    /** The register. */
    public static String list() {
        return LIST;
    }

    /** The page of a decision. */
    public static String page(DecisionId decision) {
        return LIST + "/" + decision;
    }

    static String create() {
        return LIST + "/new";
    }

    /** The form that records a decision of a meeting. */
    public static String create(MeetingId meeting) {
        return create() + "?" + MEETING + "=" + meeting;
    }

    static String edit(DecisionId decision) {
        return page(decision) + "/edit";
    }

    static Anchor anchor(String path, String text) {
        var link = new Anchor(path, text);
        link.setRouterIgnore(false);
        return link;
    }

    static Anchor anchor(String path, Component... parts) {
        var link = new Anchor(path, parts);
        link.setRouterIgnore(false);
        return link;
    }
}
