package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.Versioned;

/**
 * A form whose values are one record. It shows what is wrong beside the field, warns before unsaved changes are lost,
 * and when someone else stored the record meanwhile, lets the person compare and decide. Labels are the messages
 * {@code <prefix>.<component>}.
 *
 * @param <R> the record; every component needs a field
 */
public final class RecordForm<R extends Record> extends Div {

    /** Stores the values over the given version; fails with {@link InvalidInput} or {@link StaleRecord}. */
    @FunctionalInterface
    public interface Save<R> {
        /** Stores the values and returns the address to show afterwards, usually the record's page. */
        String save(R values, int version);
    }

    private final FormWords words;
    private final Binder<R> binder;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Button save = new Button();
    private final Button cancel = new Button();
    private final Div bar = new Div(save, cancel);
    private final FieldProblems problems = new FieldProblems(fields);
    private final UnsavedGuard guard = new UnsavedGuard(this, this::hasChanges);
    private final FormGroups groups;
    private @Nullable Versioned<R> opened;
    private @Nullable Save<R> action;
    private @Nullable Supplier<Versioned<R>> reload;

    /** A form for records of this type, its labels under this prefix of message keys. */
    public RecordForm(Class<R> type, String prefix) {
        this.words = new FormWords(this, prefix);
        this.binder = new Binder<>(type);
        addClassName("record-form");
        add(problems);
        groups = new FormGroups(this);
        save.setText(getTranslation("shell.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> save(null));
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL);
        cancel.setText(getTranslation("shell.cancel"));
        bar.addClassName("form-actions");
    }

    /** Starts a group of fields that most people leave out: closed until somebody wants it or something in it is wrong. */
    public RecordForm<R> folded(String titleKey) {
        groups.folded(getTranslation(titleKey));
        return this;
    }

    /** Starts a titled group of fields. */
    public RecordForm<R> section(String titleKey) {
        groups.titled(getTranslation(titleKey));
        return this;
    }

    /** A line of text; blank is stored as nothing. */
    public TextField text(String component) {
        return bindText(component, new TextField());
    }

    /** Several lines of text; blank is stored as nothing. */
    public TextArea area(String component) {
        var area = bindText(component, new TextArea());
        area.setMinRows(3);
        groups.span(area, 2);
        return area;
    }

    private <F extends Component & HasValue<?, String> & HasLabel> F bindText(String component, F field) {
        show(component, field);
        binder.forField(field)
                .withConverter(CleanText::orNull, stored -> stored == null ? "" : stored)
                .bind(component);
        return field;
    }

    /** A field of any kind, whose value is the component's. */
    public <V, F extends Component & HasValue<?, V> & HasLabel> F field(String component, F field) {
        show(component, field);
        binder.forField(field).bind(component);
        return field;
    }

    /** A field of text in which nothing entered means null, as where a value may be left as it is. */
    public <F extends Component & HasValue<?, String> & HasLabel> F optional(String component, F field) {
        show(component, field);
        binder.forField(field)
                .withConverter(typed -> typed.isEmpty() ? null : typed, stored -> stored == null ? "" : stored)
                .bind(component);
        return field;
    }

    private <F extends Component & HasLabel> void show(String component, F field) {
        field.setLabel(words.label(component));
        fields.put(component, field);
        groups.add(field);
    }

    /** Makes a field as wide as the form. */
    public RecordForm<R> wide(Component field) {
        groups.span(field, 3);
        return this;
    }

    /** Marks fields that must not stay empty. The service checks it; this only tells beforehand. */
    public RecordForm<R> required(String... components) {
        for (var component : components) {
            if (fields.get(component) instanceof HasValue<?, ?> field) {
                require(field);
            }
        }
        return this;
    }

    /**
     * Says how a field's value is written where two people's changes are compared. Without it dates, periods, choices
     * and lists of such are written as elsewhere, and all else as its own text.
     */
    public <V> RecordForm<R> words(String component, Function<V, String> text) {
        words.write(component, text);
        return this;
    }

    /**
     * Adds another way to save, by Ctrl and Enter as well, after which another page is shown.
     *
     * @param text what the button says
     * @param path the address to show, from what was stored
     */
    public RecordForm<R> alsoSave(String text, Function<R, String> path) {
        var button = new Button(text, _ -> save(path));
        button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        bar.addComponentAtIndex(1, button);
        return this;
    }

    /** Vaadin tells assistive technology of the requirement, but of these two in a way that ARIA does not know. */
    private static void require(HasValue<?, ?> field) {
        if (field instanceof Select<?> || field instanceof CustomField<?>) {
            ((Component) field).addClassName("needed");
        } else {
            field.setRequiredIndicatorVisible(true);
        }
    }

    /** What the button says where "save" would say too little. */
    public RecordForm<R> saveText(String text) {
        save.setText(text);
        return this;
    }

    /** Adds something that is no field, such as a table of rows. */
    public RecordForm<R> part(Component component) {
        groups.below(component);
        return this;
    }

    /**
     * Opens values for editing.
     *
     * @param values what to begin with
     * @param save stores them
     * @param reload reads what is stored now, when someone else changed it; null for a record that is still to be made
     * @param cancelled the address to show when the person gives up
     */
    public void edit(Versioned<R> values, Save<R> save, @Nullable Supplier<Versioned<R>> reload, String cancelled) {
        this.opened = values;
        this.action = save;
        this.reload = reload;
        binder.readRecord(values.values());
        cancel.addClickListener(_ -> UI.getCurrent().navigate(cancelled));
        add(bar);
    }

    /** Whether the person changed something that is not stored. */
    public boolean hasChanges() {
        return binder.hasChanges();
    }

    private void save(@Nullable Function<R, String> goOn) {
        problems.clear();
        if (problems.markUnreadable()) {
            problems.focusFirst();
            return;
        }
        try {
            store(binder.writeRecord(), opened == null ? 0 : opened.version(), goOn);
        } catch (ValidationException shownBesideFields) {
            problems.focusFirst();
        }
    }

    private void store(R values, int version, @Nullable Function<R, String> goOn) {
        try {
            if (action != null) {
                var page = action.save(values, version);
                guard.release();
                Notices.done(getTranslation("shell.saved"));
                var next = new Location(goOn == null ? page : goOn.apply(values));
                UI.getCurrent().navigate(next.getPath(), next.getQueryParameters());
            }
        } catch (InvalidInput invalid) {
            groups.unfold();
            problems.show(invalid);
        } catch (StaleRecord stale) {
            resolve(values, stale, goOn);
        }
    }

    private void resolve(R mine, StaleRecord stale, @Nullable Function<R, String> goOn) {
        if (reload == null || opened == null) {
            throw stale;
        }
        var theirs = reload.get();
        var comparison = new Comparison<>(opened.values(), theirs.values(), mine);
        new ConflictDialog<>(words.labels(fields.keySet()), words::written, stale, comparison, merged -> {
                    binder.readRecord(merged);
                    opened = theirs;
                    store(merged, theirs.version(), goOn);
                })
                .open();
    }
}
