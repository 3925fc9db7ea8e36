package org.lienhiep.consolidation.ui;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.consolidation.SocietyPart;
import org.lienhiep.consolidation.UnionOverview;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.parts.JointActivity;
import org.lienhiep.reporting.parts.JointCandidate;
import org.lienhiep.reporting.parts.JointDraft;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Section;

/** What several societies did together: the list, and for the office a way to record, change and take away. */
final class JointPart extends Div {

    private final Services services;
    private final UnionOverview official;
    private final Runnable refresh;
    private final Map<OrganisationId, OrganisationLabel> labels;
    private final Map<IndicatorId, IndicatorLabel> indicators;
    private final Formats formats = Formats.of(I18n.reader());

    JointPart(Services services, UnionOverview official, boolean edits, Runnable refresh) {
        this.services = services;
        this.official = official;
        this.refresh = refresh;
        this.labels = new HashMap<>(official.societies().stream()
                .map(SocietyPart::society)
                .collect(toMap(OrganisationLabel::id, label -> label)));
        labels.put(official.union().id(), official.union());
        this.indicators = official.lines().stream()
                .map(line -> line.indicator())
                .collect(toMap(IndicatorLabel::id, label -> label));
        var section = new Section(getTranslation("consolidation.joint"));
        section.add(new Paragraph(getTranslation("consolidation.joint.text")));
        section.add(list(edits));
        if (edits) {
            var record = new Button(
                    getTranslation("consolidation.joint.record"), new Icon("plus"), _ -> open(blank(), null));
            section.actions(record);
            candidates(section);
        }
        add(section);
    }

    private UnorderedList list(boolean edits) {
        var list = new UnorderedList();
        list.addClassName("joint-activities");
        for (var activity : official.joint()) {
            var indicator = indicators.get(activity.indicator());
            var figure = formats.number(activity.value());
            var item = new ListItem(
                    new Span(activity.title()),
                    secondary((indicator == null ? "" : indicator.name().in(I18n.reader()) + ": ") + figure),
                    secondary(names(activity.societies())),
                    secondary(formats.day(activity.heldOn())));
            if (edits) {
                item.add(
                        icon("pencil", "shell.edit", () -> open(draft(activity), activity)),
                        icon("trash-2", "shell.delete", () -> delete(activity)));
            }
            list.add(item);
        }
        return list;
    }

    private Button icon(String icon, String key, Runnable action) {
        var button = new Button(new Icon(icon), _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key));
        return button;
    }

    private void candidates(Section section) {
        var found = services.joint().candidates(official.union().id(), official.period());
        if (found.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("joint-activities", "joint-candidates");
        for (var candidate : found) {
            var record = new Button(getTranslation("consolidation.joint.take"), _ -> open(draft(candidate), null));
            record.addThemeVariants(ButtonVariant.TERTIARY);
            list.add(new ListItem(
                    new Span(candidate.title()),
                    secondary(names(candidate.societies())),
                    secondary(formats.day(candidate.on())),
                    record));
        }
        section.add(new Paragraph(getTranslation("consolidation.joint.candidates")), list);
    }

    private String names(Set<OrganisationId> societies) {
        return societies.stream()
                .map(labels::get)
                .filter(Objects::nonNull)
                .map(label -> label.brief(I18n.reader()))
                .sorted()
                .collect(joining(", "));
    }

    private static JointDraft blank() {
        return new JointDraft(null, "", null, null, List.of(), null);
    }

    private static JointDraft draft(JointActivity activity) {
        return new JointDraft(
                activity.indicator(),
                activity.title(),
                activity.value(),
                activity.heldOn(),
                List.copyOf(activity.societies()),
                activity.meeting());
    }

    private static JointDraft draft(JointCandidate candidate) {
        return new JointDraft(
                null,
                candidate.title(),
                BigDecimal.ONE,
                candidate.on(),
                List.copyOf(candidate.societies()),
                candidate.meeting());
    }

    private void open(JointDraft draft, @Nullable JointActivity activity) {
        new JointDialog(services.joint(), official, labels, draft, activity, refresh).open();
    }

    private void delete(JointActivity activity) {
        Confirm.deletion(activity.title(), getTranslation("consolidation.joint.delete.text"), () -> {
            services.joint().delete(activity.id(), activity.version());
            refresh.run();
        });
    }

    private static Span secondary(String text) {
        var span = new Span(text);
        span.addClassName("secondary");
        return span;
    }
}
