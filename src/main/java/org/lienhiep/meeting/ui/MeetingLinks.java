package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.MeetingId;

/** Addresses of the pages of meetings. */
public final class MeetingLinks {

    /** Where a union's usual agendas are kept, and which kinds of meetings need minutes and press. */
    public static final String TEMPLATES = "meetings/templates";

    static final String LIST = "meetings";

    static final String KIND = "kind";
    static final String HOST = "host";
    static final String ON = "on";

    private MeetingLinks() {}

    /** The list of meetings. */
    public static String list() {
        return LIST;
    }

    /** The page of a meeting. */
    public static String page(MeetingId meeting) {
        return LIST + "/" + meeting;
    }

    /** The form that records a meeting. */
    public static String create() {
        return LIST + "/new";
    }

    /**
     * The form that records a meeting, with what is known of it.
     *
     * @param host code of the organiser
     */
    public static String create(@Nullable MeetingKind kind, @Nullable String host) {
        var known = new StringJoiner("&", "?", "").setEmptyValue("");
        if (kind != null) {
            known.add(KIND + "=" + kind);
        }
        if (host != null) {
            known.add(HOST + "=" + host);
        }
        return create() + known;
    }

    /** The short form that logs a meeting that took place. */
    public static String log() {
        return LIST + "/log";
    }

    /** Where the minutes of a meeting are written. */
    public static String minutes(MeetingId meeting) {
        return page(meeting) + "/minutes";
    }

    /** The form that records a meeting on this day. */
    public static String createOn(LocalDate day) {
        return create() + "?" + ON + "=" + day;
    }

    static Anchor anchor(MeetingId meeting, String text) {
        var link = new Anchor(page(meeting), text);
        link.setRouterIgnore(false);
        return link;
    }

    /** The form that corrects a meeting. */
    public static String edit(MeetingId meeting) {
        return page(meeting) + "/edit";
    }
}
