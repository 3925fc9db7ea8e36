package org.lienhiep.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * The day on which one looks at a page: a field to choose it and, while it is not today, a banner that says so and
 * leads back. The day is kept in the address ({@code ?asOf=2011-08-08}); a choice is a navigation to the same page.
 *
 * <pre>{@code
 * var today = LocalDate.now(clock);
 * var day = AsOf.read(event.getLocation().getQueryParameters(), today);
 * add(header, new AsOf(day, today));
 * }</pre>
 */
public final class AsOf extends Div {

    /** Name of the query parameter. */
    public static final String PARAMETER = "asOf";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** The choice of a day, this one chosen. */
    public AsOf(LocalDate day, LocalDate today) {
        addClassName("as-of");
        var field = new DayField();
        field.setLabel(getTranslation("shell.as-of"));
        field.setValue(day);
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && !field.isInvalid()) {
                go(change.getValue() == null ? today : change.getValue(), today);
            }
        });
        add(field);
        if (!day.equals(today)) {
            addClassName("as-of-other");
            add(banner(day, today));
        }
    }

    private Div banner(LocalDate day, LocalDate today) {
        var text = new Span(getTranslation(
                day.isBefore(today) ? "shell.as-of.past" : "shell.as-of.future",
                Formats.of(getLocale()).day(day)));
        var back = new Button(getTranslation("shell.as-of.back"), new Icon("undo-2"), _ -> go(today, today));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        var banner = new Div(new Icon("history"), text, back);
        banner.addClassName("as-of-banner");
        banner.getElement().setAttribute("role", "status");
        return banner;
    }

    /** The day that the address names; today when it names none, or nothing that can be a day. */
    public static LocalDate read(QueryParameters address, LocalDate today) {
        return address.getSingleParameter(PARAMETER).flatMap(AsOf::day).orElse(today);
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    /** The address with this day in it; without any when it is today, so that a bookmark stays on today. */
    public static QueryParameters write(QueryParameters address, LocalDate day, LocalDate today) {
        var parameters = new HashMap<String, List<String>>(address.getParameters());
        if (day.equals(today)) {
            parameters.remove(PARAMETER);
        } else {
            parameters.put(PARAMETER, List.of(day.toString()));
        }
        return new QueryParameters(parameters);
    }

    /** A link's path that keeps the day: {@code organisations/LS?asOf=2011-08-08}; as it is when it is today. */
    public static String keep(String path, LocalDate day, LocalDate today) {
        return day.equals(today) ? path : path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + day;
    }

    private static void go(LocalDate day, LocalDate today) {
        var ui = UI.getCurrent();
        var here = ui.getActiveViewLocation();
        ui.navigate(here.getPath(), write(here.getQueryParameters(), day, today));
    }
}
