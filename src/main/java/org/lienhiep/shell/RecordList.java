package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.lienhiep.kernel.ListQuery;

/**
 * A list of records: search, filters, sortable columns, rows loaded while scrolling, cards on a phone, and a word of
 * help where there is nothing.
 *
 * @param <F> what narrows the list
 * @param <S> what it can be ordered by
 * @param <R> one row
 */
public final class RecordList<F, S extends Enum<S>, R> extends Div {

    private static final int NARROW = 700;
    private static final int PAUSE_MS = 250;

    private final Class<S> orders;
    private final Function<R, String> path;
    private final Grid<R> grid = new Grid<>();
    private final Div tools = new Div();
    private final Span count = new Span();
    private final ListRows<F, S, R> rows;
    private final ToIntFunction<F> counter;
    private F filter;

    /**
     * A list.
     *
     * @param orders the possible orders; the first is the one to begin with
     * @param filter what to show at first
     * @param rows reads one page
     * @param counter counts all rows
     * @param path address of a row's page
     */
    public RecordList(
            Class<S> orders, F filter, ListRows<F, S, R> rows, ToIntFunction<F> counter, Function<R, String> path) {
        this.orders = orders;
        this.filter = filter;
        this.rows = rows;
        this.counter = counter;
        this.path = path;
        addClassName("record-list");
        tools.addClassName("list-tools");
        count.addClassName("list-count");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.ROW_STRIPES, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setMultiSort(false);
        grid.setItems(provider());
        grid.addItemClickListener(click -> {
            var page = new Location(path.apply(click.getItem()));
            UI.getCurrent().navigate(page.getPath(), page.getQueryParameters());
        });
        add(tools, grid);
    }

    /** Reads one page of a list. */
    @FunctionalInterface
    public interface ListRows<F, S extends Enum<S>, R> {
        /** The rows of this page. */
        List<R> rows(ListQuery<F, S> query);
    }

    private CallbackDataProvider<R, Void> provider() {
        return DataProvider.fromCallbacks(query -> rows.rows(page(query)).stream(), query -> {
            var total = counter.applyAsInt(filter);
            count.setText(getTranslation("shell.list.count", total));
            return total;
        });
    }

    private ListQuery<F, S> page(Query<R, Void> query) {
        var sorted = query.getSortOrders().stream().findFirst();
        var order = sorted.map(QuerySortOrder::getSorted)
                .map(name -> Enum.valueOf(orders, name))
                .orElse(orders.getEnumConstants()[0]);
        var ascending = sorted.map(each -> each.getDirection() == SortDirection.ASCENDING)
                .orElse(true);
        return new ListQuery<>(filter, order, ascending, getLocale(), query.getOffset(), query.getLimit());
    }

    /** Adds a search field that narrows the list while one types. */
    public RecordList<F, S, R> search(Function<String, F> narrow) {
        return search("", narrow);
    }

    /** The same with something typed already, as where the address says what is looked for. */
    public RecordList<F, S, R> search(String typed, Function<String, F> narrow) {
        var field = new TextField();
        field.setValue(typed);
        field.setPlaceholder(getTranslation("shell.list.search"));
        field.setAriaLabel(getTranslation("shell.list.search"));
        field.setPrefixComponent(new Icon("search"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        field.addValueChangeListener(
                change -> show(narrow.apply(change.getValue().strip())));
        tools.addComponentAsFirst(field);
        tools.add(count);
        return this;
    }

    /** Adds a field that narrows the list; its listener calls {@link #show}. */
    public RecordList<F, S, R> filter(Component field) {
        tools.addComponentAtIndex(Math.max(0, tools.getComponentCount() - 1), field);
        return this;
    }

    /** What narrows the list now. */
    public F filter() {
        return filter;
    }

    /** Narrows the list differently. */
    public void show(F narrowed) {
        filter = narrowed;
        grid.getDataProvider().refreshAll();
    }

    /** Adds the column that names the record and links to its page. */
    public RecordList<F, S, R> name(S order, String header, Function<R, String> name) {
        grid.addColumn(new ComponentRenderer<>(row -> link(row, name.apply(row))))
                .setHeader(header)
                .setKey(order.name())
                .setSortProperty(order.name())
                .setSortable(true)
                .setWidth("14rem")
                .setFlexGrow(1);
        return this;
    }

    private Anchor link(R row, String text) {
        var link = new Anchor(path.apply(row), text);
        link.setRouterIgnore(false);
        return link;
    }

    /** Adds a sortable column. */
    public RecordList<F, S, R> column(S order, String header, ValueProvider<R, ?> value) {
        grid.addColumn(value)
                .setHeader(header)
                .setKey(order.name())
                .setSortProperty(order.name())
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        return this;
    }

    /** Adds a sortable column of components. */
    public RecordList<F, S, R> component(S order, String header, Function<R, Component> component) {
        grid.addColumn(new ComponentRenderer<>(component::apply))
                .setHeader(header)
                .setKey(order.name())
                .setSortProperty(order.name())
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        return this;
    }

    /** Begins with this order, highest or latest first; call it when the columns are there. */
    public RecordList<F, S, R> descending(S order) {
        grid.sort(List.of(new GridSortOrder<>(grid.getColumnByKey(order.name()), SortDirection.DESCENDING)));
        return this;
    }

    /** Adds a column that cannot be sorted by. */
    public RecordList<F, S, R> column(String header, ValueProvider<R, ?> value) {
        grid.addColumn(value).setHeader(header).setAutoWidth(true).setFlexGrow(0);
        return this;
    }

    /** Adds a column of components. */
    public RecordList<F, S, R> component(String header, Function<R, Component> component) {
        grid.addColumn(new ComponentRenderer<>(component::apply))
                .setHeader(header)
                .setAutoWidth(true)
                .setFlexGrow(0);
        return this;
    }

    /** How a row looks on a phone: its name as a link, and below it what else matters. */
    public RecordList<F, S, R> card(Function<R, String> name, Function<R, List<Component>> details) {
        var wide = List.copyOf(grid.getColumns());
        var card = grid.addColumn(new ComponentRenderer<>(row -> card(row, name, details)))
                .setFlexGrow(1);
        card.setVisible(false);
        addAttachListener(attach -> {
            var size = attach.getUI().getPage().windowSizeSignal();
            Signal.effect(this, () -> {
                var width = size.get().width();
                var narrow = width > 0 && width < NARROW;
                wide.forEach(column -> column.setVisible(!narrow));
                card.setVisible(narrow);
            });
        });
        return this;
    }

    private Div card(R row, Function<R, String> name, Function<R, List<Component>> details) {
        var below = new Div();
        below.addClassName("card-details");
        below.add(details.apply(row));
        var card = new Div(link(row, name.apply(row)), below);
        card.addClassName("row-card");
        return card;
    }

    /** What stands in place of an empty list. */
    public RecordList<F, S, R> empty(EmptyState state) {
        grid.setEmptyStateComponent(state);
        return this;
    }

    /** Lets other code reload after a change. */
    public void refresh() {
        grid.getDataProvider().refreshAll();
    }

    /** Adjusts the grid where a list needs more than this class offers. */
    public RecordList<F, S, R> with(Consumer<Grid<R>> adjust) {
        adjust.accept(grid);
        return this;
    }
}
