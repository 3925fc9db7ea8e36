package org.lienhiep.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
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

/** Search over the records of every feature: type, arrow down, Enter. */
final class SearchDialog extends Dialog {

    private static final int PER_KIND = 5;
    private static final int PAUSE_MS = 200;

    private final RecordCatalog catalog;
    private final TextField field = new TextField();
    private final Div results = new Div();
    private @Nullable Anchor first;

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
        results.getElement().setAttribute("aria-live", "polite");
        add(field, results);
        results.add(new Paragraph(getTranslation("shell.search.hint")));
        addOpenedChangeListener(_ -> field.focus());
    }

    private void show(String text) {
        results.removeAll();
        first = null;
        if (text.isEmpty()) {
            results.add(new Paragraph(getTranslation("shell.search.hint")));
            return;
        }
        catalog.sources().forEach(source -> add(source, text));
        if (first == null) {
            results.add(new Paragraph(getTranslation("shell.search.none", text)));
        }
    }

    private void add(RecordSource<?> source, String text) {
        List<? extends RecordEntry<?>> found = source.find(text, getLocale(), 0, PER_KIND);
        if (found.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        for (var entry : found) {
            var detail = new Span(entry.detail());
            detail.addClassName("secondary");
            var link = new Anchor(entry.path(), new Icon(source.icon()), new Span(entry.label()), detail);
            link.setRouterIgnore(false);
            link.getElement().addEventListener("click", _ -> close());
            list.add(new ListItem(link));
            if (first == null) {
                first = link;
            }
        }
        results.add(new H3(getTranslation(source.title())), list);
    }

    private void openFirst() {
        if (first != null) {
            var target = first.getHref();
            close();
            UI.getCurrent().navigate(target);
        }
    }
}
