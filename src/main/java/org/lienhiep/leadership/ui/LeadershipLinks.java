package org.lienhiep.leadership.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.kernel.id.TenureId;
import org.lienhiep.kernel.id.TermId;
import org.lienhiep.leadership.succession.Matter;
import org.lienhiep.leadership.succession.SuccessionBoard;
import org.lienhiep.leadership.succession.SuccessionItem;
import org.lienhiep.shell.AsOf;

/** Addresses of the pages of leadership. */
public final class LeadershipLinks {

    static final String WHO_LEADS = "leadership";
    static final String PEOPLE = "people";
    static final String SUCCESSION = "succession";
    static final String ORGANISATION = "org";
    static final String MATTER = "matter";
    static final String MONTHS = "months";

    private LeadershipLinks() {}

    /** Who leads the organisation with this code on a day. */
    public static String on(String organisation, LocalDate day) {
        return WHO_LEADS + "/" + organisation + "?" + AsOf.PARAMETER + "=" + day;
    }

    /** Who leads the organisation with this code today. */
    public static String of(String organisation) {
        return WHO_LEADS + "/" + organisation;
    }

    /** What is to be done about succession in the organisation with this code and below it. */
    public static String succession(String organisation) {
        return SUCCESSION + "?" + ORGANISATION + "=" + organisation;
    }

    /** The same, narrowed to one matter unless that is null, for terms that end within these months. */
    static String succession(String organisation, @Nullable Matter matter, int months) {
        return succession(organisation)
                + (matter == null ? "" : "&" + MATTER + "=" + matter)
                + (months == SuccessionBoard.USUAL_MONTHS ? "" : "&" + MONTHS + "=" + months);
    }

    /** The form where this is done: the next term, whoever takes the post, the decision that confirms. */
    static String toDo(SuccessionItem item) {
        var code = item.organisation().code();
        if (item.tenure() != null) {
            return tenure(code, item.tenure());
        }
        return item.post() == null ? newTerm(code, item.body()) : newTenure(code, item.post());
    }

    /** The page of a person. */
    public static String person(PersonId person) {
        return PEOPLE + "/" + person;
    }

    static String newPerson() {
        return PEOPLE + "/new";
    }

    static String edit(PersonId person) {
        return person(person) + "/edit";
    }

    static String newBody(String organisation) {
        return of(organisation) + "/bodies/new";
    }

    static String body(String organisation, BodyId body) {
        return of(organisation) + "/bodies/" + body;
    }

    static String newPost(String organisation, BodyId body) {
        return body(organisation, body) + "/posts/new";
    }

    static String post(String organisation, PostId post) {
        return of(organisation) + "/posts/" + post;
    }

    static String newTerm(String organisation, BodyId body) {
        return body(organisation, body) + "/terms/new";
    }

    static String term(String organisation, TermId term) {
        return of(organisation) + "/terms/" + term;
    }

    static String newTenure(String organisation) {
        return of(organisation) + "/tenures/new";
    }

    static String newTenure(String organisation, PostId post) {
        return post(organisation, post) + "/tenures/new";
    }

    static String tenure(String organisation, TenureId tenure) {
        return of(organisation) + "/tenures/" + tenure;
    }
}
