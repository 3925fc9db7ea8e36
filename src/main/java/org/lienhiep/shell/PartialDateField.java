package org.lienhiep.shell;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.PartialDate;

/** A date typed as far as it is known: {@code 2011}, {@code 8/2011} or {@code 8/8/2011}; dots and dashes do as well. */
public final class PartialDateField extends CustomField<@Nullable PartialDate> {

    private static final Pattern TYPED = Pattern.compile("(?:(?:(\\d{1,2})[/.\\- ])?(\\d{1,2})[/.\\- ])?(\\d{4})");
    private final TextField text = new TextField();
    private boolean unreadable;

    /** An empty field. */
    public PartialDateField() {
        text.setPlaceholder(getTranslation("shell.date.placeholder"));
        text.setWidthFull();
        add(text);
        text.addValueChangeListener(_ -> updateValue());
    }

    @Override
    public void setLabel(String label) {
        super.setLabel(label);
        text.setAriaLabel(label);
    }

    @Override
    protected @Nullable PartialDate generateModelValue() {
        var typed = text.getValue().strip();
        var read = read(typed);
        unreadable = !typed.isEmpty() && read.isEmpty();
        setInvalid(unreadable);
        setErrorMessage(unreadable ? getTranslation("shell.date.unreadable", typed) : null);
        read.ifPresent(date -> text.setValue(Formats.of(getLocale()).partial(date)));
        return read.orElse(null);
    }

    /** Whether something was typed that is no date; it is shown beside the field and must not be saved as nothing. */
    public boolean isUnreadable() {
        return unreadable;
    }

    static Optional<PartialDate> read(String typed) {
        var matcher = TYPED.matcher(typed);
        if (matcher.matches()) {
            try {
                return Optional.of(new PartialDate(
                        Integer.parseInt(matcher.group(3)), number(matcher.group(2)), number(matcher.group(1))));
            } catch (IllegalArgumentException noSuchDay) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(PartialDate.parse(typed));
        } catch (IllegalArgumentException notIso) {
            return Optional.empty();
        }
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    @Override
    protected void setPresentationValue(@Nullable PartialDate value) {
        text.setValue(value == null ? "" : Formats.of(getLocale()).partial(value));
    }
}
