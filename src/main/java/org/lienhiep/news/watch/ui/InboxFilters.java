package org.lienhiep.news.watch.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.lienhiep.news.watch.CandidateFilter;
import org.lienhiep.news.watch.CandidateState;
import org.lienhiep.news.watch.Rank;
import org.lienhiep.news.watch.SourceRow;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.Icon;

/** What narrows an inbox: words, newspaper, days, and whether unlikely ones are shown as well. */
final class InboxFilters extends Div {

    private static final int PAUSE_MS = 250;

    private CandidateFilter filter;
    private final Consumer<CandidateFilter> changed;

    InboxFilters(CandidateFilter filter, List<SourceRow> sources, Consumer<CandidateFilter> changed) {
        this.filter = filter;
        this.changed = changed;
        addClassName("list-tools");
        add(search());
        if (sources.size() > 1) {
            add(source(sources));
        }
        add(day("news.inbox.from", true), day("news.inbox.to", false));
        if (filter.state() == CandidateState.NEW) {
            add(all());
        }
    }

    private void change(CandidateFilter next) {
        filter = next;
        changed.accept(next);
    }

    private TextField search() {
        var field = new TextField();
        field.setValue(filter.text());
        field.setPlaceholder(getTranslation("shell.list.search"));
        field.setAriaLabel(getTranslation("shell.list.search"));
        field.setPrefixComponent(new Icon("search"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        field.addValueChangeListener(
                event -> change(filter.withText(event.getValue().strip())));
        return field;
    }

    private Select<SourceRow> source(List<SourceRow> sources) {
        var select = new Select<SourceRow>();
        select.setAriaLabel(getTranslation("news.inbox.source"));
        select.setItems(sources);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("news.inbox.every-source"));
        select.setItemLabelGenerator(row -> row == null ? getTranslation("news.inbox.every-source") : row.publisher());
        sources.stream()
                .filter(row -> row.id().equals(filter.source()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(event -> change(filter.fromSource(
                event.getValue() == null ? null : event.getValue().id())));
        return select;
    }

    private DayField day(String label, boolean first) {
        var field = new DayField();
        field.setPlaceholder(getTranslation(label));
        field.setAriaLabel(getTranslation(label));
        field.setClearButtonVisible(true);
        field.setValue(first ? filter.from() : filter.to());
        field.addValueChangeListener(event -> change(
                first
                        ? filter.between(event.getValue(), filter.to())
                        : filter.between(filter.from(), event.getValue())));
        return field;
    }

    private Checkbox all() {
        var all = new Checkbox(getTranslation("news.inbox.all"), filter.lowest() == 0);
        all.addValueChangeListener(event -> change(filter.atLeast(event.getValue() ? 0 : Rank.POSSIBLE)));
        return all;
    }
}
