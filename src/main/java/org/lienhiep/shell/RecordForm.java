package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

    private final String prefix;
    private final Binder<R> binder;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Button save = new Button();
    private final Button cancel = new Button();
    private final Div problems = new Div();
    private final UnsavedGuard guard = new UnsavedGuard(this, this::hasChanges);
    private FormLayout layout = new FormLayout();
    private @Nullable Versioned<R> opened;
    private @Nullable Save<R> action;
    private @Nullable Supplier<Versioned<R>> reload;

    /** A form for records of this type, its labels under this prefix of message keys. */
    public RecordForm(Class<R> type, String prefix) {
        this.prefix = prefix;
        this.binder = new Binder<>(type);
        addClassName("record-form");
        problems.addClassName("form-problems");
        problems.getElement().setAttribute("role", "alert");
        problems.setVisible(false);
        add(problems);
        startLayout();
        save.setText(getTranslation("shell.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(_ -> save());
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL);
        cancel.setText(getTranslation("shell.cancel"));
    }

    private void startLayout() {
        layout = new FormLayout();
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setColumnWidth("17em");
        layout.setExpandFields(true);
        add(layout);
    }

    /** Starts a titled group of fields. */
    public RecordForm<R> section(String titleKey) {
        add(new H2(getTranslation(titleKey)));
        startLayout();
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
        layout.setColspan(area, 2);
        return area;
    }

    private <F extends Component & HasValue<?, String> & HasLabel> F bindText(String component, F field) {
        show(component, field);
        binder.forField(field)
                .withConverter(typed -> typed.isBlank() ? null : typed.strip(), stored -> stored == null ? "" : stored)
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
        field.setLabel(getTranslation(prefix + "." + component));
        fields.put(component, field);
        layout.add(field);
    }

    /** Makes a field as wide as the form. */
    public RecordForm<R> wide(Component field) {
        layout.setColspan(field, 3);
        return this;
    }

    /** Marks fields that must not stay empty. The service checks it; this only tells beforehand. */
    public RecordForm<R> required(String... components) {
        for (var component : components) {
            if (fields.get(component) instanceof HasValue<?, ?> field) {
                field.setRequiredIndicatorVisible(true);
            }
        }
        return this;
    }

    /** Adds something that is no field, such as a table of rows. */
    public RecordForm<R> part(Component component) {
        add(component);
        startLayout();
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
        var bar = new Div(this.save, cancel);
        bar.addClassName("form-actions");
        add(bar);
    }

    /** Whether the person changed something that is not stored. */
    public boolean hasChanges() {
        return binder.hasChanges();
    }

    private void save() {
        clearProblems();
        try {
            store(binder.writeRecord(), opened == null ? 0 : opened.version());
        } catch (ValidationException shownBesideFields) {
            focusFirstInvalid();
        }
    }

    private void store(R values, int version) {
        try {
            if (action != null) {
                var next = action.save(values, version);
                guard.release();
                Notices.done(getTranslation("shell.saved"));
                UI.getCurrent().navigate(next);
            }
        } catch (InvalidInput invalid) {
            show(invalid);
        } catch (StaleRecord stale) {
            resolve(values, stale);
        }
    }

    private void resolve(R mine, StaleRecord stale) {
        if (reload == null || opened == null) {
            throw stale;
        }
        var theirs = reload.get();
        new ConflictDialog<R>(labels(), stale, opened.values(), theirs.values(), mine, merged -> {
                    binder.readRecord(merged);
                    opened = theirs;
                    store(merged, theirs.version());
                })
                .open();
    }

    private Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        fields.keySet().forEach(component -> labels.put(component, getTranslation(prefix + "." + component)));
        return labels;
    }

    private void show(InvalidInput invalid) {
        List<String> general = new ArrayList<>();
        for (var problem : invalid.problems()) {
            var text = getTranslation(problem.message(), problem.arguments());
            var field = problem.field() == null ? null : fields.get(problem.field());
            if (field instanceof HasValidationProperties validated) {
                validated.setInvalid(true);
                validated.setErrorMessage(text);
            } else {
                general.add(text);
            }
        }
        problems.removeAll();
        general.forEach(text -> problems.add(new Div(new Icon("triangle-alert"), new Span(text))));
        problems.setVisible(!general.isEmpty());
        focusFirstInvalid();
    }

    private void clearProblems() {
        problems.setVisible(false);
        validated(field -> field.setInvalid(false));
    }

    private void validated(Consumer<HasValidationProperties> use) {
        fields.values().stream()
                .filter(HasValidationProperties.class::isInstance)
                .map(HasValidationProperties.class::cast)
                .forEach(use);
    }

    private void focusFirstInvalid() {
        fields.values().stream()
                .filter(field -> field instanceof HasValidationProperties validated && validated.isInvalid())
                .findFirst()
                .ifPresent(field -> field.getElement().callJsFunction("focus"));
    }
}
