package org.lienhiep.dashboard.handover.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.lienhiep.dashboard.handover.Handover;
import org.lienhiep.shell.Fact;

/** What lies in the pack, with its number; what is missing is named, too. */
final class Contents extends Div {

    Contents(Handover handover) {
        var sheet = Fact.sheet();
        var tokens = handover.accounts().stream()
                .mapToInt(each -> each.tokens().size())
                .sum();
        var reachable = handover.societies().stream()
                .map(each -> handover.contacts().get(each.id()))
                .filter(Objects::nonNull)
                .count();
        add(sheet);
        sheet.add(
                        getTranslation("dashboard.handover.accounts"),
                        getTranslation(
                                "dashboard.handover.accounts.text",
                                handover.accounts().size(),
                                tokens))
                .add(
                        getTranslation("dashboard.handover.terms"),
                        Integer.toString(handover.terms().size()))
                .add(
                        getTranslation("dashboard.handover.reports"),
                        Integer.toString(handover.reports().size()))
                .add(
                        getTranslation("dashboard.handover.planned"),
                        Integer.toString(handover.planned().size()))
                .add(
                        getTranslation("dashboard.handover.decisions"),
                        Integer.toString(handover.decisions().size()))
                .add(
                        getTranslation("dashboard.handover.contacts"),
                        getTranslation(
                                "dashboard.handover.contacts.text",
                                reachable,
                                handover.societies().size()))
                .add(
                        getTranslation("dashboard.handover.files"),
                        getTranslation(
                                "dashboard.handover.files.text",
                                handover.filed().size()))
                .add(
                        getTranslation("dashboard.handover.registers"),
                        getTranslation("dashboard.handover.registers.text"));
    }
}
