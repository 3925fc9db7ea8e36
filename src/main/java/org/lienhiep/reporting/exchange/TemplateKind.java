package org.lienhiep.reporting.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.reporting.CellState;
import org.lienhiep.shell.I18n;

/** The choices of the drop-down beside a figure: how exact the number is, or why there is none. */
enum TemplateKind {
    EXACT,
    AT_LEAST,
    ABOUT,
    AT_MOST,
    NOT_APPLICABLE,
    UNKNOWN;

    /** What a stored cell chooses; null for an empty one. */
    static @Nullable TemplateKind of(@Nullable CellState state, @Nullable Figure figure) {
        return switch (state) {
            case null -> null;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case UNKNOWN -> UNKNOWN;
            case NUMBER, ZERO ->
                figure == null ? EXACT : valueOf(figure.qualifier().name());
        };
    }

    /** What somebody chose, in either language. */
    static Optional<TemplateKind> parse(String text, I18n messages) {
        return Stream.of(values())
                .filter(kind -> Stream.of(I18n.VIETNAMESE, I18n.ENGLISH)
                        .anyMatch(language -> kind.word(messages, language).equalsIgnoreCase(text)))
                .findFirst();
    }

    String word(I18n messages, Locale language) {
        return messages.getTranslation("reporting.template.kind." + name(), language);
    }

    /** How exact the number is; null where there is none. */
    @Nullable
    Qualifier qualifier() {
        return switch (this) {
            case EXACT -> Qualifier.EXACT;
            case AT_LEAST -> Qualifier.AT_LEAST;
            case ABOUT -> Qualifier.ABOUT;
            case AT_MOST -> Qualifier.AT_MOST;
            case NOT_APPLICABLE, UNKNOWN -> null;
        };
    }

    CellState state() {
        return switch (this) {
            case EXACT, AT_LEAST, ABOUT, AT_MOST -> CellState.NUMBER;
            case NOT_APPLICABLE -> CellState.NOT_APPLICABLE;
            case UNKNOWN -> CellState.UNKNOWN;
        };
    }
}
