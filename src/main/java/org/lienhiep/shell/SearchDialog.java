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
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Search over the records of every feature: type, arrow down, Enter. Enter in the field opens the first result. */
final class SearchDialog extends Dialog {

    private static final int PER_KIND = 5;
    private static final int PAUSE_MS = 200;

    private final RecordCatalog catalog;
    private final TextField field = new TextField();
    private final Div results = new Div();
    private final Paragraph status = new Paragraph();
    private @Nullable Anchor first;
    private int count;

    /** Moves the focus between the field and the results. */
    @Tag("lh-search")
    @JsModule("./lh-search.ts")
    private static final class Moves extends HtmlContainer {
        Moves(Component... content) {
            super(content);
        }
    }

    SearchDialog(RecordCatalog catalog) {
        this.catalog = catalog;
        addClassName("search-dialog");
        getElement().setAttribute("aria-label", getTranslation("shell.search"));
        field.setPlaceholder(getTranslation("shell.search.placeholder"));
        field.setAriaLabel(getTranslation("shell.search"));
        field.setPrefixComponent(new Icon("search"));
        field.setClearButtonVisible(true);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        field.addValueChangeListener(change -> show(change.getValue().strip()));
        field.addKeyDownListener(Key.ENTER, _ -> openFirst());
        field.setAutofocus(true);
        results.addClassName("search-results");
        status.addClassName("search-status");
        status.getElement().setAttribute("role", "status");
        add(new Moves(field, results), status);
        status.setText(getTranslation("shell.search.hint"));
        addOpenedChangeListener(_ -> field.focus());
    }

    private void show(String text) {
        results.removeAll();
        first = null;
        count = 0;
        if (!text.isEmpty()) {
            catalog.sources().forEach(source -> add(source, text));
        }
        status.setText(
                text.isEmpty()
                        ? getTranslation("shell.search.hint")
                        : count == 0
                                ? getTranslation("shell.search.none", text)
                                : getTranslation("shell.search.keys", count));
    }

    private void add(RecordSource<?> source, String text) {
        List<? extends RecordEntry<?>> found = source.find(text, getLocale(), 0, PER_KIND);
        if (found.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        found.forEach(entry -> list.add(new ListItem(link(source.icon(), entry, text))));
        var title = new H3(getTranslation(source.title()));
        results.add(title, list);
        count += found.size();
    }

    private Anchor link(String icon, RecordEntry<?> entry, String text) {
        var detail = new Found(entry.detail(), text);
        detail.addClassName("secondary");
        var link = new Anchor(entry.path(), new Icon(icon), new Found(entry.label(), text), new Span(" "), detail);
        link.setRouterIgnore(false);
        link.getElement().addEventListener("click", _ -> close());
        if (first == null) {
            first = link;
        }
        return link;
    }

    private void openFirst() {
        if (first != null) {
            var target = first.getHref();
            close();
            UI.getCurrent().navigate(target);
        }
    }
}
