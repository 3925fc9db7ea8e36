package org.lienhiep.meeting.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.ChoiceField;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;

/** Which days are shown, how, and what of them: all of it in links and in the address. */
final class CalendarBar extends Div {

    private final CalendarPlace place;

    /**
     * The bar above the days.
     *
     * @param societies by which the calendar can be narrowed
     */
    CalendarBar(CalendarPlace place, LocalDate today, List<OrganisationLabel> societies) {
        this.place = place;
        addClassName("calendar-bar");
        var steps = new Nav(
                step("arrow-left", "meeting.calendar.back", place.step(-1)),
                today(today),
                step("arrow-right", "meeting.calendar.on", place.step(1)));
        steps.addClassName("calendar-steps");
        steps.setAriaLabel(getTranslation("meeting.calendar.steps"));
        var title = new H2(CalendarWords.title(place));
        title.getElement().setAttribute("aria-live", "polite");
        add(steps, title, views(), filters(societies));
    }

    private Anchor step(String icon, String text, CalendarPlace other) {
        var link = link(other);
        link.add(new Icon(icon));
        link.setAriaLabel(getTranslation(text));
        link.setTitle(getTranslation(text));
        return link;
    }

    private Anchor today(LocalDate today) {
        var link = link(place.at(today));
        link.setText(getTranslation("meeting.calendar.today"));
        return link;
    }

    private static Anchor link(CalendarPlace other) {
        var link = new Anchor();
        link.setHref(other.path());
        link.setRouterIgnore(false);
        return link;
    }

    private Nav views() {
        var views = new Nav();
        views.addClassName("calendar-views");
        views.setAriaLabel(getTranslation("meeting.calendar.views"));
        for (var view : CalendarPlace.View.values()) {
            var link = link(place.with(view));
            link.setText(getTranslation("meeting.calendar.view." + view));
            if (view == place.view()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            views.add(link);
        }
        return views;
    }

    private Div filters(List<OrganisationLabel> societies) {
        var kind = new ChoiceField<>(each -> getTranslation("meeting.kind." + each), MeetingKind.values());
        kind.setAriaLabel(getTranslation("meeting.kind"));
        kind.setPlaceholder(getTranslation("meeting.kind.all"));
        kind.setClearButtonVisible(true);
        kind.setValue(place.kind());
        kind.addValueChangeListener(changed -> go(place.with(changed.getValue(), place.of())));
        var filters = new Div(kind);
        filters.addClassName("calendar-filters");
        if (!societies.isEmpty()) {
            filters.add(society(societies));
        }
        return filters;
    }

    private Select<@Nullable OrganisationLabel> society(List<OrganisationLabel> societies) {
        var society = new Select<@Nullable OrganisationLabel>();
        society.setAriaLabel(getTranslation("meeting.calendar.society"));
        society.setItems(societies);
        society.setEmptySelectionAllowed(true);
        society.setEmptySelectionCaption(getTranslation("meeting.calendar.society.all"));
        society.setItemLabelGenerator(
                each -> each == null ? getTranslation("meeting.calendar.society.all") : each.brief(I18n.reader()));
        society.setValue(societies.stream()
                .filter(each -> each.code().equals(place.of()))
                .findFirst()
                .orElse(null));
        society.addValueChangeListener(changed -> {
            var chosen = changed.getValue();
            go(place.with(place.kind(), chosen == null ? null : chosen.code()));
        });
        return society;
    }

    private static void go(CalendarPlace other) {
        UI.getCurrent().navigate(CalendarLinks.PAGE, other.query());
    }
}
