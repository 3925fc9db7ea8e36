package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.counting.CountingRule;
import org.lienhiep.reporting.counting.CountingRules;
import org.lienhiep.shell.Fact;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Section;
import org.springframework.stereotype.Component;

/** The part of an indicator's page that tells which logged records it counts, and lets one change that. */
@Component
class CountingSection {

    private final CountingRules rules;
    private final Access access;

    CountingSection(CountingRules rules, Access access) {
        this.rules = rules;
        this.access = access;
    }

    /** The section of this indicator. */
    Section of(IndicatorLabel indicator) {
        var content = new Div();
        var section = new Section(content.getTranslation("reporting.count"), content);
        show(content, indicator);
        if (access.mayAnywhere(Permission.EDIT_INDICATORS)) {
            section.actions(new Button(
                    content.getTranslation("shell.edit"), new Icon("pencil"), _ -> edit(content, indicator)));
        }
        return section;
    }

    private void show(Div content, IndicatorLabel indicator) {
        content.removeAll();
        var rule = rules.of(indicator.id());
        content.add(rule.<com.vaadin.flow.component.Component>map(CountingSection::facts)
                .orElseGet(() -> new Paragraph(content.getTranslation("reporting.count.none"))));
    }

    private static Fact.Sheet facts(CountingRule rule) {
        var facts = Fact.sheet();
        var kinds = rule.kinds().stream()
                .sorted()
                .map(kind -> facts.getTranslation("meeting.kind." + kind))
                .collect(Collectors.joining(", "));
        return facts.add(
                        facts.getTranslation("reporting.count.source"),
                        facts.getTranslation("reporting.count.source." + rule.source()))
                .add(
                        facts.getTranslation("reporting.count.measure"),
                        facts.getTranslation("reporting.count.measure." + rule.measure()))
                .add(facts.getTranslation("reporting.count.kinds"), kinds)
                .add(
                        facts.getTranslation("reporting.count.below"),
                        facts.getTranslation(rule.below() ? "reporting.yes" : "reporting.no"));
    }

    private void edit(Div content, IndicatorLabel indicator) {
        Optional<CountingRule> rule = rules.of(indicator.id());
        new CountingDialog(rule.orElse(null), changed -> {
                    rules.set(indicator.id(), indicator.name().vi(), changed);
                    show(content, indicator);
                })
                .open();
    }
}
