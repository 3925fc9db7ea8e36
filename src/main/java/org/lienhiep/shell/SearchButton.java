package org.lienhiep.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/** Looks like a search field, opens the {@link SearchDialog}. */
final class SearchButton extends Button {

    SearchButton(Finder finder) {
        super(new Icon("search"));
        addClassName("search-button");
        setId("search");
        var hint = new Span(getTranslation("shell.search"));
        var key = new Span("/");
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        getElement().appendChild(hint.getElement(), key.getElement());
        setAriaLabel(getTranslation("shell.search"));
        addClickListener(_ -> new SearchDialog(finder).open());
    }
}
