package org.lienhiep.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field whose value is a list: a row of fields for each, added, removed and moved with buttons or, inside a row, with
 * Alt and the arrow up, arrow down or Delete key. Rows in which nothing is entered do not count.
 *
 * @param <T> what is entered in one row
 */
public final class RowsField<T> extends CustomField<List<T>> implements ProblemsInside {

    private static final Pattern PLACE = Pattern.compile("\\[(\\d+)](?:\\.(\\w+))?");

    private final transient Supplier<RowEditor<T>> newRow;
    private final String onlyField;
    private final Div lines = new Div();
    private final Button add = new Button();
    private final transient List<RowEditor<T>> rows = new ArrayList<>();
    private boolean startsWithOne;

    /**
     * An empty list of rows with several fields.
     *
     * @param addText what the button that adds one says
     */
    public RowsField(String addText, Supplier<RowEditor<T>> newRow) {
        this(addText, "", newRow);
    }

    /**
     * An empty list of rows with one field.
     *
     * @param onlyField its name in the row; problems of a row as a whole are shown there
     */
    public RowsField(String addText, String onlyField, Supplier<RowEditor<T>> newRow) {
        super(List.of());
        this.newRow = newRow;
        this.onlyField = onlyField;
        addClassName("rows-field");
        lines.addClassName("rows");
        add.setText(addText);
        add.setIcon(new Icon("plus"));
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.addClassName("add-row");
        add.addClickListener(_ -> addRow(null).focusFirst());
        add(lines, add);
    }

    private RowEditor<T> addRow(@Nullable T value) {
        var row = newRow.get();
        row.open(value, this::updateValue);
        rows.add(row);
        var tools = new Div(
                tool("arrow-up", "shell.rows.up", () -> move(row, -1)),
                tool("arrow-down", "shell.rows.down", () -> move(row, 1)),
                tool("x", "shell.rows.remove", () -> remove(row)));
        tools.addClassName("row-tools");
        var line = new Div(row, tools);
        line.addClassName("row");
        line.getElement().setAttribute("role", "group");
        shortcut(line, Key.ARROW_UP, () -> move(row, -1));
        shortcut(line, Key.ARROW_DOWN, () -> move(row, 1));
        shortcut(line, Key.DELETE, () -> remove(row));
        lines.add(line);
        return row;
    }

    private Button tool(String icon, String text, Runnable action) {
        var button = new Button(new Icon(icon), _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(text));
        button.setTooltipText(getTranslation(text));
        return button;
    }

    private static void shortcut(Div line, Key key, Runnable action) {
        Shortcuts.addShortcutListener(line, action::run, key, KeyModifier.ALT).listenOn(line);
    }

    private void move(RowEditor<T> row, int by) {
        var from = rows.indexOf(row);
        var to = from + by;
        if (to < 0 || to >= rows.size()) {
            return;
        }
        rows.remove(from);
        rows.add(to, row);
        var line = lines.getComponentAt(from);
        lines.remove(line);
        lines.addComponentAtIndex(to, line);
        row.focusFirst();
        updateValue();
    }

    private void remove(RowEditor<T> row) {
        var index = rows.indexOf(row);
        rows.remove(index);
        lines.remove(lines.getComponentAt(index));
        updateValue();
        if (rows.isEmpty()) {
            add.focus();
        } else {
            rows.get(Math.min(index, rows.size() - 1)).focusFirst();
        }
    }

    /** Shows one row to begin with where there is none yet. */
    public RowsField<T> startWithOne() {
        startsWithOne = true;
        setPresentationValue(getValue());
        return this;
    }

    @Override
    protected List<T> generateModelValue() {
        return rows.stream().map(RowEditor::entered).filter(Objects::nonNull).toList();
    }

    @Override
    protected void setPresentationValue(List<T> value) {
        rows.clear();
        lines.removeAll();
        value.forEach(this::addRow);
        if (startsWithOne && value.isEmpty()) {
            addRow(null);
        }
    }

    @Override
    public boolean showProblem(String place, String message) {
        var matcher = PLACE.matcher(place);
        if (!matcher.matches()) {
            return false;
        }
        var counted = rows.stream().filter(row -> row.entered() != null).toList();
        var index = Integer.parseInt(matcher.group(1));
        var field = Objects.requireNonNullElse(matcher.group(2), onlyField);
        return index < counted.size() && counted.get(index).showProblem(field, message);
    }

    @Override
    public void clearProblems() {
        rows.forEach(RowEditor::clearProblems);
    }

    @Override
    public boolean markUnreadable() {
        return rows.stream().filter(RowEditor::markUnreadable).count() > 0;
    }

    @Override
    public boolean focusProblem() {
        return rows.stream().anyMatch(RowEditor::focusProblem);
    }
}
