package org.lienhiep.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.organisation.HeadCountDraft;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.FieldProblems;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;

/** Asks how many members there were on a day. */
final class HeadCountDialog extends Dialog {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final FieldProblems problems = new FieldProblems(fields);
    private final Div form = new Div();
    private final DayField day = field("day", new DayField());
    private final IntegerField members = field("members", new IntegerField());
    private final IntegerField women = field("women", new IntegerField());
    private final IntegerField branches = field("branches", new IntegerField());
    private final TextField source = field("source", new TextField());

    /**
     * A count to correct, or a new one.
     *
     * @param count what is recorded; null for a new one
     * @param usual the day to propose for a new one
     * @param store may refuse with {@link InvalidInput}
     * @param remove asked to delete the count of a day
     */
    HeadCountDialog(
            @Nullable HeadCountDraft count,
            LocalDate usual,
            Consumer<HeadCountDraft> store,
            Consumer<LocalDate> remove) {
        form.addClassName("head-count-form");
        source.addClassName("head-count-source");
        add(problems, form);
        day.setValue(usual);
        setHeaderTitle(getTranslation("organisation.headcount.add"));
        if (count != null && count.day() != null) {
            var counted = count.day();
            setHeaderTitle(getTranslation(
                    "organisation.headcount.correct", Formats.of(getLocale()).day(counted)));
            day.setValue(counted);
            members.setValue(count.members());
            women.setValue(count.women());
            branches.setValue(count.branches());
            source.setValue(Objects.requireNonNullElse(count.source(), ""));
            getFooter().add(new Button(getTranslation("shell.delete"), new Icon("trash-2"), _ -> {
                close();
                remove.accept(counted);
            }));
        }
        var save = new Button(getTranslation("shell.save"), _ -> save(store));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), _ -> close()), save);
    }

    private <F extends Component & HasLabel> F field(String name, F field) {
        field.setLabel(getTranslation("organisation.headcount." + name));
        fields.put(name, field);
        form.add(field);
        return field;
    }

    private void save(Consumer<HeadCountDraft> store) {
        problems.clear();
        var text = CleanText.of(source.getValue()).strip();
        try {
            store.accept(new HeadCountDraft(
                    day.getValue(),
                    members.getValue(),
                    women.getValue(),
                    branches.getValue(),
                    text.isEmpty() ? null : text));
            close();
        } catch (InvalidInput invalid) {
            problems.show(invalid);
        }
    }
}
