package org.lienhiep.organisation.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.ChangeEffect;
import org.lienhiep.organisation.ChangeKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.Formats;

/** How changes of organisations are told. */
final class ChangeWords {

    private final UI ui;
    private final Locale locale;
    private final Formats formats;

    ChangeWords(UI ui) {
        this.ui = ui;
        this.locale = ui.getLocale();
        this.formats = Formats.of(locale);
    }

    String kind(ChangeKind kind) {
        return ui.getTranslation("organisation.change.kind." + kind);
    }

    /** Number, day and issuer of a decision in one line; null when none is known. */
    @Nullable
    String decision(@Nullable String number, @Nullable LocalDate on, @Nullable String by) {
        var text = Stream.of(number, on == null ? null : formats.day(on), by)
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? null : text;
    }

    /** What a change does, as one sentence. */
    String effect(ChangeEffect effect, Map<OrganisationId, OrganisationLabel> names) {
        return ui.getTranslation(
                "organisation.change.effect." + effect.kind(),
                name(effect.organisation(), names),
                effect.day() == null ? "–" : formats.partial(effect.day()),
                effect.text() == null ? "" : effect.text(),
                effect.parent() == null ? "" : name(effect.parent(), names));
    }

    /** The same on the page of the organisation that it happened to, whose name is not repeated. */
    String ownEffect(ChangeEffect effect, Map<OrganisationId, OrganisationLabel> names) {
        return ui.getTranslation(
                "organisation.change.own." + effect.kind(),
                effect.day() == null ? "–" : formats.partial(effect.day()),
                effect.text() == null ? "" : effect.text(),
                effect.parent() == null ? "" : name(effect.parent(), names));
    }

    private String name(OrganisationId id, Map<OrganisationId, OrganisationLabel> names) {
        var label = names.get(id);
        return label == null ? "?" : label.name().in(locale);
    }
}
