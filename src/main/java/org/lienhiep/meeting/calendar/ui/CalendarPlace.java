package org.lienhiep.meeting.calendar.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;

/**
 * Which part of the calendar is shown; kept in the address as {@code ?view=week&day=2026-11-09&kind=CONGRESS&of=LS-HNB},
 * or {@code ?month=2026-11}. What an address says amiss is left out.
 *
 * @param day a day in it
 * @param kind only meetings of this kind; null for all
 * @param of only those of the organisation with this code; null for all
 */
record CalendarPlace(
        View view,
        LocalDate day,
        @Nullable MeetingKind kind,
        @Nullable String of) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    enum View {
        MONTH,
        WEEK,
        LIST
    }

    static CalendarPlace read(QueryParameters address, LocalDate today) {
        var view = parameter(address, "view", CalendarPlace::view);
        var month = parameter(address, "month", YearMonth::parse);
        var day = parameter(address, "day", LocalDate::parse)
                .or(() -> month.map(given -> given.equals(YearMonth.from(today)) ? today : given.atDay(1)))
                .filter(given -> given.getYear() >= FIRST_YEAR && given.getYear() <= LAST_YEAR)
                .orElse(today);
        return new CalendarPlace(
                view.orElse(View.MONTH),
                day,
                parameter(address, "kind", MeetingKind::valueOf).orElse(null),
                address.getSingleParameter("of").orElse(null));
    }

    private static View view(String text) {
        return text.equals("agenda") ? View.LIST : View.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static <T> Optional<T> parameter(QueryParameters address, String name, Function<String, T> read) {
        try {
            return address.getSingleParameter(name).map(read);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** First day shown: a Monday in month and week, the first of the month in the list. */
    LocalDate from() {
        return switch (view) {
            case MONTH -> day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case LIST -> day.withDayOfMonth(1);
        };
    }

    /** Last day shown. */
    LocalDate to() {
        return switch (view) {
            case MONTH ->
                day.with(TemporalAdjusters.lastDayOfMonth()).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case WEEK -> from().plusDays(6);
            case LIST -> day.plusMonths(2).with(TemporalAdjusters.lastDayOfMonth());
        };
    }

    /** The same view further on, or back. */
    CalendarPlace step(int by) {
        return at(view == View.WEEK ? day.plusWeeks(by) : day.withDayOfMonth(1).plusMonths(by));
    }

    CalendarPlace at(LocalDate other) {
        return new CalendarPlace(view, other, kind, of);
    }

    CalendarPlace with(View other) {
        return new CalendarPlace(other, day, kind, of);
    }

    CalendarPlace with(@Nullable MeetingKind otherKind, @Nullable String otherOf) {
        return new CalendarPlace(view, day, otherKind, otherOf);
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (view == View.MONTH) {
            parameters.put("month", YearMonth.from(day).toString());
        } else {
            parameters.put("view", view == View.LIST ? "agenda" : "week");
            parameters.put("day", day.toString());
        }
        if (kind != null) {
            parameters.put("kind", kind.name());
        }
        if (of != null) {
            parameters.put("of", of);
        }
        return parameters;
    }

    QueryParameters query() {
        return QueryParameters.simple(parameters());
    }

    /** The address, with which a link leads here. */
    String path() {
        return parameters().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", CalendarLinks.PAGE + "?", ""));
    }
}
