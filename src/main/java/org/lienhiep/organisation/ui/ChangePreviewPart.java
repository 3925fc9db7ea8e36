package org.lienhiep.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.ChangeEffect;
import org.lienhiep.organisation.ChangePreview;
import org.lienhiep.organisation.EffectKind;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Section;

/** Exactly what a change will do, before it is recorded. */
final class ChangePreviewPart extends Div {

    private final ChangePreview preview;
    private final ChangeWords words = new ChangeWords(UI.getCurrent());

    ChangePreviewPart(ChangePreview preview) {
        this.preview = preview;
        addClassName("change-preview");
        var section = new Section(getTranslation("organisation.change.preview.title"));
        preview.steps().forEach(step -> section.add(step(step)));
        add(section);
    }

    private Div step(ChangePreview.Step step) {
        var before = names(step.from());
        var after = names(step.to());
        var parties = before.isEmpty() || after.isEmpty() ? before + after : before + " → " + after;
        var title = new H3(new Icon(TimeLinePart.icon(step.kind())));
        title.add(words.kind(step.kind()) + ": " + parties);
        var list = new UnorderedList();
        told(step.effects()).forEach(effect -> list.add(new ListItem(words.effect(effect, preview.names()))));
        return new Div(title, list);
    }

    /** That the name of an organisation ends with it goes without saying. */
    private static List<ChangeEffect> told(List<ChangeEffect> effects) {
        Set<OrganisationId> ended = new HashSet<>();
        effects.stream()
                .filter(effect -> effect.kind() == EffectKind.DISSOLVED)
                .forEach(effect -> ended.add(effect.organisation()));
        return effects.stream()
                .filter(effect -> effect.kind() != EffectKind.NAME_CLOSED || !ended.contains(effect.organisation()))
                .toList();
    }

    private String names(List<OrganisationId> organisations) {
        return organisations.stream()
                .map(preview::name)
                .filter(label -> label != null)
                .map(label -> label.name().in(getLocale()))
                .collect(Collectors.joining(", "));
    }
}
