package org.lienhiep.search.ui;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.leadership.ui.LeadershipLinks;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.news.ui.ArticleLinks;
import org.lienhiep.organisation.ui.OrganisationLinks;
import org.lienhiep.reporting.ui.ReportLinks;
import org.lienhiep.search.Hit;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Component;

/** What is said of a hit beside its name, and where its page is. */
@Component
class HitWords {

    private final I18n words;

    HitWords(I18n words) {
        this.words = words;
    }

    /** What tells it from others of the same name. */
    String detail(Hit hit, Locale language) {
        var parts =
                switch (hit.kind()) {
                    case ORGANISATION -> Stream.of(hit.code(), say("organisation.kind.", hit.variety(), language));
                    case PERSON -> Stream.of(post(hit, language));
                    case MEETING -> Stream.of(day(hit, language), about(hit, language));
                    case DECISION ->
                        Stream.of(
                                hit.code(),
                                hit.parent() == null ? null : hit.parent().title().in(language),
                                day(hit, language),
                                say("meeting.decision.state.", hit.variety(), language));
                    case REPORT ->
                        Stream.of(period(hit.period(), language), say("reporting.state.", hit.variety(), language));
                    case ARTICLE ->
                        Stream.of(
                                hit.detail() == null ? null : hit.detail().in(language),
                                day(hit, language));
                };
        return parts.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private static @Nullable String post(Hit hit, Locale language) {
        var post = hit.detail();
        var about = about(hit, language);
        return post == null || about == null ? null : post.in(language) + ", " + about;
    }

    private static @Nullable String about(Hit hit, Locale language) {
        return hit.about() == null ? null : hit.about().brief(language);
    }

    private static @Nullable String day(Hit hit, Locale language) {
        return hit.day() == null ? null : Formats.of(language).day(hit.day());
    }

    private @Nullable String say(String key, @Nullable String value, Locale language) {
        return value == null ? null : words.getTranslation(key + value, language);
    }

    private @Nullable String period(@Nullable Period period, Locale language) {
        return period instanceof HalfYear(var year, var half)
                ? words.getTranslation(half == 1 ? "shell.period.h1" : "shell.period.h2", language, "" + year)
                : null;
    }

    /** The address of its page, without a leading slash. */
    String path(Hit hit) {
        return switch (hit.kind()) {
            case ORGANISATION -> OrganisationLinks.page(requireNonNull(hit.code()));
            case PERSON -> LeadershipLinks.person(new PersonId(hit.id()));
            case MEETING -> MeetingLinks.page(new MeetingId(hit.id()));
            case DECISION -> MeetingLinks.page(new MeetingId(requireNonNull(hit.parent()).id()));
            case REPORT ->
                ReportLinks.report(requireNonNull(hit.about()).code(), (HalfYear) requireNonNull(hit.period()));
            case ARTICLE -> ArticleLinks.page(new ArticleId(hit.id()));
        };
    }
}
