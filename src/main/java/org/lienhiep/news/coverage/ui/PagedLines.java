package org.lienhiep.news.coverage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/** A list within a page: some lines at first, more when asked for, a sentence where there are none. */
final class PagedLines<R> extends Div {

    private static final int PAGE = 10;

    private final transient Rows<R> rows;
    private final transient Function<R, Component[]> line;
    private final String nothing;
    private int shown = PAGE;

    /** Reads a page of rows. */
    @FunctionalInterface
    interface Rows<R> {
        /** At most so many rows after the first ones. */
        List<R> page(int offset, int limit);
    }

    /**
     * The list.
     *
     * @param line what a row shows
     * @param nothing what stands there when there are none
     */
    PagedLines(Rows<R> rows, Function<R, Component[]> line, String nothing) {
        this.rows = rows;
        this.line = line;
        this.nothing = nothing;
        addClassName("paged-lines");
        show();
    }

    /** Reads the list again. */
    void show() {
        removeAll();
        // One more than is shown tells whether there are more.
        var found = rows.page(0, shown + 1);
        if (found.isEmpty()) {
            var words = new Paragraph(nothing);
            words.addClassName("secondary");
            add(words);
            return;
        }
        var list = new UnorderedList();
        found.stream().limit(shown).forEach(row -> list.add(new ListItem(line.apply(row))));
        add(list);
        if (found.size() > shown) {
            add(new Button(getTranslation("news.coverage.more"), _ -> {
                shown += PAGE;
                show();
            }));
        }
    }
}
