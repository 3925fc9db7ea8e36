package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lienhiep.leadership.Holder;
import org.lienhiep.leadership.TermLabel;
import org.lienhiep.leadership.TimeLine;
import org.lienhiep.shell.Formats;

/** The holders of each post as bars over the years; vacancies hatched, the future pale; and the same as a table. */
final class TimeLineChart extends Div {

    private static final int MOST_TICKS = 12;

    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate today;
    private final Formats formats = Formats.of(getLocale());

    TimeLineChart(TimeLine timeLine, LocalDate day, LocalDate today) {
        this.today = today;
        addClassName("time-line");
        first = firstDay(timeLine);
        last = lastDay(timeLine, today);
        var picture = new Div(axis(timeLine));
        picture.addClassName("time-picture");
        // Everything in it stands in the table below as well, in words.
        picture.getElement().setAttribute("aria-hidden", "true");
        if (!timeLine.terms().isEmpty()) {
            picture.add(terms(timeLine));
        }
        timeLine.posts().forEach(post -> picture.add(row(post, day)));
        var table = new Details(getTranslation("leadership.timeline.table"), new TimeLineTable(timeLine));
        add(picture, legend(), table);
    }

    private static LocalDate firstDay(TimeLine timeLine) {
        return timeLine.posts().stream()
                .flatMap(post -> post.holders().stream())
                .map(TimeLineChart::begins)
                .min(LocalDate::compareTo)
                .orElseThrow()
                .withDayOfYear(1);
    }

    private static LocalDate lastDay(TimeLine timeLine, LocalDate today) {
        var ends = timeLine.terms().stream()
                .map(term -> term.to().latest())
                .max(LocalDate::compareTo)
                .filter(end -> end.isAfter(today))
                .orElse(today);
        return LocalDate.of(ends.getYear(), Month.DECEMBER, 31);
    }

    private static LocalDate begins(Holder holder) {
        var from = holder.held().from();
        return from == null ? LocalDate.EPOCH : from.earliest();
    }

    private Div axis(TimeLine timeLine) {
        var track = new Div();
        track.addClassNames("time-track", "time-axis");
        var years = last.getYear() - first.getYear() + 1;
        var step = Math.max(1, (years + MOST_TICKS - 1) / MOST_TICKS);
        for (int year = first.getYear(); year <= last.getYear(); year += step) {
            var tick = new Span(Integer.toString(year));
            tick.addClassName("time-tick");
            tick.getStyle().set("--from", percent(LocalDate.of(year, Month.JANUARY, 1)));
            track.add(tick);
        }
        var row = new Div(new Span(), track);
        row.addClassNames("time-row", "time-head");
        return row;
    }

    /** The terms of the body that has most of them: those of the organisation. */
    private Div terms(TimeLine timeLine) {
        var track = new Div();
        track.addClassNames("time-track", "time-axis");
        timeLine.terms().stream()
                .collect(Collectors.groupingBy(TimeLine.TermSpan::body, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of())
                .stream()
                .filter(term -> !term.to().latest().isBefore(first))
                .map(term -> bar(
                        term.from().earliest(),
                        term.to().earliest().withDayOfYear(1).minusDays(1),
                        term.label().years()))
                .forEach(band -> {
                    band.addClassName("time-term");
                    track.add(band);
                });
        var row = new Div(secondary(getTranslation("leadership.term")), track);
        row.addClassName("time-row");
        return row;
    }

    private Div row(TimeLine.PostLine post, LocalDate day) {
        var label = new Div(
                new Span(post.title().in(getLocale())),
                secondary(post.bodyName().in(getLocale())));
        label.addClassName("time-label");
        var lanes = new Div();
        lanes.addClassName("time-lanes");
        for (var lane : lanes(post)) {
            var track = new Div();
            track.addClassName("time-track");
            lane.forEach(holder -> track.add(bars(holder)));
            lanes.add(track);
        }
        post.gaps(today).forEach(gap -> {
            if (gap.from() != null && gap.to() != null) {
                var bar = bar(gap.from().earliest(), gap.to().latest(), "");
                bar.addClassName("time-gap");
                bar.setTitle(getTranslation("leadership.vacant") + ": " + formats.range(gap));
                ((Div) lanes.getComponentAt(0)).add(bar);
            }
        });
        if (!day.isBefore(first) && !day.isAfter(last)) {
            lanes.add(mark("time-day", day));
        }
        var row = new Div(label, lanes);
        row.addClassName("time-row");
        return row;
    }

    /** Holders whose bars would cover each other stand in lanes of their own. */
    private static List<List<Holder>> lanes(TimeLine.PostLine post) {
        var ends = new LinkedHashMap<List<Holder>, LocalDate>();
        for (var holder : post.holders()) {
            var to = holder.held().to();
            var free = ends.entrySet().stream()
                    .filter(lane -> !lane.getValue().isAfter(begins(holder)))
                    .map(Map.Entry::getKey)
                    .findFirst();
            var lane = free.orElseGet(ArrayList::new);
            ends.remove(lane);
            lane.add(holder);
            // Of two ends in one year, the year only known, neither shall push the other into a lane of its own.
            ends.put(lane, to == null ? LocalDate.MAX : to.earliest());
        }
        return ends.keySet().stream()
                .sorted(Comparator.comparing(lane -> begins(lane.getFirst())))
                .toList();
    }

    private List<Component> bars(Holder holder) {
        var begins = begins(holder);
        var to = holder.held().to();
        var ends = to == null ? expected(holder) : to.latest();
        var bars = new ArrayList<Component>();
        if (!begins.isAfter(today)) {
            bars.add(named(bar(begins, ends.isAfter(today) ? today : ends, holder.name()), holder));
        }
        if (ends.isAfter(today)) {
            var ahead = bar(begins.isAfter(today) ? begins : today, ends, begins.isAfter(today) ? holder.name() : "");
            ahead.addClassName("time-future");
            bars.add(named(ahead, holder));
        }
        return bars;
    }

    /** Who holds a post today probably does so until his term ends. */
    private LocalDate expected(Holder holder) {
        TermLabel term = holder.term();
        var end = term == null ? today : LocalDate.of(term.to(), Month.DECEMBER, 31);
        return end.isBefore(today) ? today : end;
    }

    private Span named(Span bar, Holder holder) {
        bar.setTitle(holder.fullName() + ": " + formats.range(holder.held()));
        return bar;
    }

    private Span bar(LocalDate from, LocalDate to, String text) {
        var bar = new Span(text);
        bar.addClassName("time-bar");
        bar.getStyle().set("--from", percent(from)).set("--to", percent(to.plusDays(1)));
        return bar;
    }

    private Span mark(String className, LocalDate day) {
        var mark = new Span();
        mark.addClassName(className);
        mark.getStyle().set("--from", percent(day));
        return mark;
    }

    private String percent(LocalDate day) {
        var all = ChronoUnit.DAYS.between(first, last.plusDays(1));
        var part = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, all);
        return "%.3f%%".formatted(100.0 * part / all).replace(',', '.');
    }

    private Div legend() {
        var legend =
                new Div(key("time-bar", "leadership.timeline.held"), key("time-future", "leadership.timeline.ahead"));
        legend.add(key("time-gap", "leadership.vacant"), key("time-day", "leadership.timeline.day"));
        legend.addClassName("time-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        return legend;
    }

    private Span key(String className, String text) {
        var sample = new Span();
        sample.addClassNames("time-key", className);
        return new Span(sample, new Span(getTranslation(text)));
    }

    private static Span secondary(String text) {
        var span = new Span(text);
        span.addClassName("secondary");
        return span;
    }
}
