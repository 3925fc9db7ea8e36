package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Search over the records of every feature: type, arrow down, Enter. Enter in the field opens the first result. Buttons
 * narrow it to one kind, a link leads to everything that was found.
 */
final class SearchDialog extends Dialog {

    private static final int PAUSE_MS = 150;

    private final Finder finder;
    private final TextField field = new TextField();
    private final Div kinds = new Div();
    private final Div results = new Div();
    private final Anchor all = new Anchor();
    private final Paragraph status = new Paragraph();
    private @Nullable String kind;
    private Finder.Matches found = Finder.Matches.NONE;

    /** Moves the focus between the field and the results. */
    @Tag("lh-search")
    @JsModule("./lh-search.ts")
    private static final class Moves extends HtmlContainer {
        Moves(Component... content) {
            super(content);
        }
    }

    SearchDialog(Finder finder) {
        this.finder = finder;
        addClassName("search-dialog");
        getElement().setAttribute("aria-label", getTranslation("shell.search"));
        field.setPlaceholder(getTranslation("shell.search.placeholder"));
        field.setAriaLabel(getTranslation("shell.search"));
        field.setPrefixComponent(new Icon("search"));
        field.setClearButtonVisible(true);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        field.addValueChangeListener(_ -> show());
        field.addKeyDownListener(Key.ENTER, _ -> openFirst());
        field.setAutofocus(true);
        kinds.addClassName("search-kinds");
        kinds.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("shell.search.kinds"));
        results.addClassName("search-results");
        all.addClassName("search-all");
        all.setRouterIgnore(false);
        all.getElement().addEventListener("click", _ -> close());
        status.addClassName("search-status");
        status.getElement().setAttribute("role", "status");
        add(new Moves(field, kinds, results, all), status);
        show();
        addOpenedChangeListener(_ -> field.focus());
    }

    private String text() {
        return field.getValue().strip();
    }

    private void show() {
        found = text().isEmpty() ? Finder.Matches.NONE : finder.find(text(), kind, getLocale());
        results.removeAll();
        if (found.meant() != null) {
            results.add(new Paragraph(getTranslation("shell.search.meant", found.meant())));
        }
        for (var each : finder.kinds()) {
            results.add(new FoundList(each, found, this::close));
        }
        showKinds();
        all.setVisible(!found.matches().isEmpty());
        all.setHref(finder.page(text(), kind));
        all.setText(getTranslation("shell.search.all"));
        status.setText(status());
    }

    private void showKinds() {
        kinds.removeAll();
        kinds.setVisible(!found.counts().isEmpty());
        kinds.add(choice(null, getTranslation("shell.search.any"), null));
        finder.kinds().stream()
                .filter(each -> found.counts().containsKey(each.code()) || each.code().equals(kind))
                .forEach(each -> kinds.add(choice(
                        each.code(),
                        getTranslation(each.title()),
                        found.counts().getOrDefault(each.code(), "0"))));
    }

    private NativeButton choice(@Nullable String code, String name, @Nullable String count) {
        var button = new NativeButton(name);
        button.addClassName("kind-choice");
        if (count != null) {
            var number = new Span(count);
            number.addClassName("count");
            button.getElement().appendChild(number.getElement());
        }
        button.getElement().setAttribute("type", "button").setAttribute("aria-pressed", "" + Objects.equals(code, kind));
        button.addClickListener(_ -> {
            kind = code;
            show();
            field.focus();
        });
        return button;
    }

    private String status() {
        if (text().isEmpty()) {
            return getTranslation("shell.search.hint");
        }
        return found.matches().isEmpty()
                ? getTranslation("shell.search.none", text())
                : getTranslation("shell.search.keys", found.matches().size());
    }

    private void openFirst() {
        if (!found.matches().isEmpty()) {
            close();
            UI.getCurrent().navigate(found.matches().getFirst().path());
        }
    }
}
