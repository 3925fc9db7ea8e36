package org.lienhiep.meeting;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.CalendarYear;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Component;

/** What a meeting is called: by its own title, or else by what it was for. */
@Component
public class MeetingNames {

    private final I18n messages;

    MeetingNames(I18n messages) {
        this.messages = messages;
    }

    /**
     * The name of a meeting in both languages. Titles and bodies are words that were written down, and stay as they
     * are; what is made from kind and period is translated.
     */
    public BilingualText name(
            @Nullable String title,
            MeetingKind kind,
            @Nullable String body,
            @Nullable Period period,
            @Nullable OrganisationLabel organiser) {
        if (title != null) {
            return new BilingualText(title, null);
        }
        if (body != null && committee(kind)) {
            return new BilingualText(body, null);
        }
        return new BilingualText(
                made(kind, period, organiser, I18n.VIETNAMESE), made(kind, period, organiser, I18n.ENGLISH));
    }

    private static boolean committee(MeetingKind kind) {
        return kind == MeetingKind.EXECUTIVE_COMMITTEE || kind == MeetingKind.STANDING_COMMITTEE;
    }

    private String made(
            MeetingKind kind, @Nullable Period period, @Nullable OrganisationLabel organiser, Locale language) {
        if (period != null && (kind == MeetingKind.HALF_YEAR_REVIEW || kind == MeetingKind.ANNUAL_REVIEW)) {
            return messages.getTranslation("meeting.name." + kind, language, inSentence(period, language));
        }
        var word = kind(kind, language);
        return organiser == null ? word : word + " – " + organiser.brief(language);
    }

    private String inSentence(Period period, Locale language) {
        return switch (period) {
            case HalfYear(var year, var half) ->
                messages.getTranslation("meeting.name.h" + half, language, Integer.toString(year));
            case CalendarYear(var year) ->
                messages.getTranslation("meeting.name.year", language, Integer.toString(year));
        };
    }

    String kind(MeetingKind kind, Locale language) {
        return messages.getTranslation("meeting.kind." + kind, language);
    }

    /** Everything by which someone may look for the meeting, in the form that searches compare. */
    String searchText(MeetingDraft draft, List<OrganisationLabel> hosts) {
        var kind = requireNonNull(draft.kind());
        var name = name(draft.title(), kind, draft.body(), draft.period(), hosts.isEmpty() ? null : hosts.getFirst());
        var made = made(kind, draft.period(), null, I18n.VIETNAMESE) + " "
                + made(kind, draft.period(), null, I18n.ENGLISH);
        var words = Stream.of(
                name.vi(),
                name.en(),
                made,
                draft.body(),
                draft.place(),
                words(draft.chair()),
                words(draft.secretary()));
        var organisations = hosts.stream()
                .flatMap(host ->
                        Stream.of(host.code(), host.name().vi(), host.name().en(), host.brief(I18n.VIETNAMESE)));
        return Stream.concat(words, organisations)
                .filter(text -> text != null)
                .map(SearchKey::of)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static @Nullable String words(@Nullable Named<?> named) {
        return named == null ? null : named.name();
    }
}
