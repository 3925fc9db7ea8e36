package org.lienhiep.reporting.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.Severity;
import org.lienhiep.reporting.check.CheckDraft;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Formats;

/** Says what a rule asks for, in a sentence with the names of its indicators. */
final class RuleWords {

    private final UI reader = UI.getCurrent();
    private final Formats formats = Formats.of(reader.getLocale());
    private final Map<String, String> names;

    RuleWords(List<IndicatorLabel> indicators) {
        this.names = IndicatorBox.names(indicators);
    }

    String sentence(CheckDraft rule) {
        var about = rule.indicator() == null ? "" : name(rule.indicator());
        var kind = requireNonNull(rule.kind());
        return switch (kind) {
            case AT_MOST, REQUIRES, EXCLUDES ->
                say(kind.name(), about, rule.other() == null ? "?" : name(rule.other()));
            case SUM -> say("SUM", about, rule.parts().stream().map(this::name).collect(Collectors.joining(" + ")));
            case BOUNDS -> bounds(rule, about);
            case DEVIATION ->
                say(
                        rule.indicator() == null ? "ANY" : "DEVIATION",
                        about,
                        formats.number(rule.percent()),
                        formats.number(rule.least()));
        };
    }

    private String bounds(CheckDraft rule, String about) {
        if (rule.highest() == null) {
            return say("LOWEST", about, formats.number(rule.lowest()));
        }
        return rule.lowest() == null
                ? say("HIGHEST", about, formats.number(rule.highest()))
                : say("BOUNDS", about, formats.number(rule.lowest()), formats.number(rule.highest()));
    }

    private String say(String key, @Nullable Object... arguments) {
        return reader.getTranslation("reporting.check.rule." + key, arguments);
    }

    private String name(String code) {
        return "“" + names.getOrDefault(code, code) + "”";
    }

    /** How serious it is. */
    Chip severity(Severity severity) {
        var word = reader.getTranslation("reporting.check.severity." + severity);
        return switch (severity) {
            case BLOCKS -> new Chip("circle-x", word, Chip.Tone.ERROR);
            case EXPLAIN -> new Chip("triangle-alert", word, Chip.Tone.WARNING);
            case NOTE -> new Chip("info", word, Chip.Tone.NEUTRAL);
        };
    }
}
