package org.lienhiep.news.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.news.reading.OrganisationRelation;

/**
 * A reading as a caller posts it: in the shape in which it was handed out, corrected as he likes. Whatever says
 * nothing may be left out; dates and the period are texts here, so that a wrong one can be named.
 */
record PostedReading(
        @Nullable String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String publishedOn,
        @Nullable String language,
        @Nullable Meeting meeting,
        @Nullable List<Person> people,
        @Nullable List<Organisation> organisations,
        @Nullable List<Count> counts,
        @Nullable List<Decision> decisions,
        @Nullable Map<String, Range> evidence,
        @Nullable Map<String, Double> confidence) {

    record Meeting(
            @Nullable MeetingKind kind,
            @Nullable String body,
            @Nullable String heldOn,
            @Nullable String heldUntil,
            @Nullable String period,
            @Nullable String host,
            @Nullable String place,
            @Nullable Attendance attendance) {}

    record Attendance(
            @Nullable Integer societies,
            @Nullable Integer people,
            @Nullable Qualifier societiesQualifier,
            @Nullable Qualifier peopleQualifier) {}

    record Person(
            @Nullable String name,
            @Nullable String role,
            @Nullable String organisation,
            @Nullable Elected elected) {}

    record Elected(
            @Nullable String post,
            @Nullable String body,
            @Nullable Term term) {}

    record Term(@Nullable Integer from, @Nullable Integer to) {}

    record Organisation(
            @Nullable String name,
            @Nullable OrganisationRelation relation,
            @Nullable String code) {}

    record Count(
            @Nullable String label,
            @Nullable String indicator,
            @Nullable BigDecimal value,
            @Nullable Qualifier qualifier,
            @Nullable String unit) {}

    record Decision(@Nullable String text) {}

    record Range(int start, int end) {}
}
