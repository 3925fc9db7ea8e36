package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.Period;

/** Values of any kind as a reader of the page would write them. */
final class Values {

    private Values() {}

    /**
     * The value in words; a dash for none.
     *
     * @param key message key of the field; names of constants are messages below it
     */
    static String text(Component reader, String key, @Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case LocalDate day -> Formats.of(I18n.reader()).day(day);
            case PartialDate date -> Formats.of(I18n.reader()).partial(date);
            case Period period -> Periods.name(reader, period);
            case Enum<?> constant -> reader.getTranslation(key + "." + constant.name());
            case Boolean yes -> reader.getTranslation(yes ? "shell.yes" : "shell.no");
            case List<?> list when list.isEmpty() -> "–";
            case List<?> list ->
                list.stream().map(each -> text(reader, key, each)).collect(Collectors.joining("; "));
            default -> value.toString().isBlank() ? "–" : value.toString();
        };
    }
}
