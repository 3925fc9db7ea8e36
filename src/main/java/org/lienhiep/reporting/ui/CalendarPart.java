package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.Expected;
import org.lienhiep.reporting.Extension;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.Periods;
import org.lienhiep.shell.Section;

/** What a union decided about single societies in one half-year: who has to report, and who got more time. */
final class CalendarPart {

    private final CalendarServices services;
    private final OrganisationId union;
    private final HalfYear period;
    private final boolean edits;
    private final Runnable changed;
    private final UI reader = UI.getCurrent();
    private final Formats formats = Formats.of(I18n.reader());
    private final List<Expected> societies;

    CalendarPart(CalendarServices services, OrganisationId union, HalfYear period, boolean edits, Runnable changed) {
        this.services = services;
        this.union = union;
        this.period = period;
        this.edits = edits;
        this.changed = changed;
        this.societies = services.expectations().of(union, period);
    }

    /** Who has to report. */
    Section expected() {
        var frozen = services.calendar().of(union, period, period).getFirst().frozenAt();
        var count = societies.stream().filter(Expected::expected).count();
        var lines = new Div();
        lines.addClassName("report-lines");
        societies.forEach(each -> lines.add(line(each)));
        var basis = frozen == null
                ? reader.getTranslation("reporting.expectation.by-membership")
                : reader.getTranslation("reporting.expectation.frozen", formats.moment(frozen));
        return new Section(
                reader.getTranslation("reporting.expectation.title", Periods.name(reader, period), count),
                new Paragraph(basis),
                lines);
    }

    private Div line(Expected each) {
        var name = new Div(new Span(each.society().name().in(I18n.reader())));
        if (each.changedAt() != null) {
            name.add(Table.secondary(reader.getTranslation(
                    "reporting.expectation.changed",
                    each.changedBy(),
                    formats.moment(each.changedAt()),
                    each.reason())));
        }
        var chip = each.expected()
                ? new Chip("check", reader.getTranslation("reporting.expectation.expected"), Chip.Tone.NEUTRAL)
                : new Chip("minus", reader.getTranslation("reporting.expectation.not-expected"), Chip.Tone.WARNING);
        var line = new Div(name, chip);
        line.addClassName("report-line");
        if (edits) {
            line.add(change(each));
        }
        return line;
    }

    private Button change(Expected each) {
        var key = each.expected() ? "reporting.expectation.exclude" : "reporting.expectation.include";
        var name = each.society().name().in(I18n.reader());
        var button = quiet(reader.getTranslation(key) + "…");
        button.setAriaLabel(reader.getTranslation(key) + ": " + name);
        button.addClickListener(_ -> new ReasonDialog(
                        reader.getTranslation(key) + ": " + name,
                        reader.getTranslation(key + ".text", period.code()),
                        reader.getTranslation(key),
                        reason -> {
                            services.expectations()
                                    .change(
                                            union,
                                            period,
                                            List.of(each.society().id()),
                                            !each.expected(),
                                            reason);
                            Notices.done(reader.getTranslation("shell.saved"));
                            changed.run();
                        })
                .open());
        return button;
    }

    /** Who got more time; also what was taken back or replaced, for whoever asks later. */
    Section extensions() {
        var granted = services.extensions().of(union, period);
        var names = societies.stream()
                .map(Expected::society)
                .collect(Collectors.toMap(OrganisationLabel::id, Function.identity()));
        Component content;
        if (granted.isEmpty()) {
            content = new Paragraph(reader.getTranslation("reporting.extension.none"));
        } else {
            content = new Div(granted.stream().map(each -> line(each, names)).toArray(Component[]::new));
            ((Div) content).addClassName("report-lines");
        }
        return new Section(reader.getTranslation("reporting.extension.list", Periods.name(reader, period)), content);
    }

    private Component line(Extension each, Map<OrganisationId, OrganisationLabel> names) {
        var society = names.get(each.organisation());
        var name = society == null ? "?" : society.name().in(I18n.reader());
        var words = new Div(new Span(name));
        words.add(Table.secondary(reader.getTranslation(
                "reporting.extension.line", each.grantedBy(), formats.moment(each.grantedAt()), each.reason())));
        var chip = each.inForce()
                ? new Chip(
                        "calendar-clock",
                        reader.getTranslation("reporting.board.extended", formats.day(each.until())),
                        Chip.Tone.INFO)
                : new Chip(
                        "minus",
                        reader.getTranslation("reporting.extension.revoked", formats.day(each.until())),
                        Chip.Tone.NEUTRAL);
        var line = new Div(words, chip);
        line.addClassName("report-line");
        if (edits && each.inForce()) {
            line.add(revoke(each, name));
        }
        return line;
    }

    private Button revoke(Extension each, String name) {
        var button = quiet(reader.getTranslation("reporting.extension.revoke"));
        button.setAriaLabel(reader.getTranslation("reporting.extension.revoke") + ": " + name);
        button.addClickListener(_ -> Confirm.action(
                reader.getTranslation("reporting.extension.revoke") + ": " + name,
                reader.getTranslation("reporting.extension.revoke.text"),
                reader.getTranslation("reporting.extension.revoke"),
                () -> {
                    services.extensions().revoke(union, period, each.organisation());
                    Notices.done(reader.getTranslation("shell.saved"));
                    changed.run();
                }));
        return button;
    }

    private static Button quiet(String text) {
        var button = new Button(text);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
