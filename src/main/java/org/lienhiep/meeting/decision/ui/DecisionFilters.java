package org.lienhiep.meeting.decision.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.DecisionKind;
import org.lienhiep.meeting.decision.DecisionFilter;
import org.lienhiep.meeting.decision.DecisionOrder;
import org.lienhiep.meeting.decision.DecisionRegister;
import org.lienhiep.meeting.decision.DecisionRow;
import org.lienhiep.meeting.decision.DecisionStatus;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordField;
import org.lienhiep.shell.RecordList;

/** What narrows the register: state, kind, body, owner, year. */
final class DecisionFilters {

    private final RecordList<DecisionFilter, DecisionOrder, DecisionRow> list;
    private final Consumer<DecisionFilter> narrow;

    /**
     * The filters.
     *
     * @param narrow shows the list so, and remembers it
     */
    DecisionFilters(RecordList<DecisionFilter, DecisionOrder, DecisionRow> list, Consumer<DecisionFilter> narrow) {
        this.list = list;
        this.narrow = narrow;
    }

    void add(DecisionRegister register, RecordCatalog catalog) {
        list.filter(states())
                .filter(choice(
                        "meeting.register.kind",
                        List.of(DecisionKind.values()),
                        list.filter().kind(),
                        kind -> text("meeting.decision.kind." + kind),
                        (filter, kind) -> filter.withKind(kind)))
                .filter(choice(
                        "meeting.register.body",
                        register.bodies(),
                        list.filter().body(),
                        Function.identity(),
                        (filter, body) -> filter.withBody(body)))
                .filter(choice(
                        "meeting.register.year",
                        register.years(),
                        list.filter().year(),
                        year -> Integer.toString(year),
                        (filter, year) -> filter.withYear(year)))
                .filter(owners(catalog));
    }

    private Select<String> states() {
        var states = new Select<String>();
        var all = "";
        states.setItems(
                all,
                DecisionAddress.UNFINISHED,
                DecisionStatus.OVERDUE.name(),
                DecisionStatus.OPEN.name(),
                DecisionStatus.DONE.name(),
                DecisionStatus.SUPERSEDED.name());
        states.setItemLabelGenerator(
                state -> text(state.isEmpty() ? "meeting.register.status.all" : "meeting.register.status." + state));
        states.setAriaLabel(text("meeting.decision.state"));
        states.addClassName("filter-choice");
        var now = list.filter();
        states.setValue(
                now.unfinished()
                        ? DecisionAddress.UNFINISHED
                        : now.status() == null ? all : now.status().name());
        states.addValueChangeListener(change -> {
            var state = change.getValue();
            narrow.accept(
                    DecisionAddress.UNFINISHED.equals(state)
                            ? list.filter().onlyUnfinished()
                            : list.filter().withStatus(state.isEmpty() ? null : DecisionStatus.valueOf(state)));
        });
        return states;
    }

    /** How one choice changes the filter. */
    @FunctionalInterface
    private interface Narrowing<V> {
        DecisionFilter in(DecisionFilter filter, @Nullable V value);
    }

    private <V> ComboBox<V> choice(
            String label, List<V> values, @Nullable V chosen, Function<V, String> words, Narrowing<V> narrowing) {
        var box = new ComboBox<V>();
        box.setItems(DataProvider.ofCollection(values));
        box.setItemLabelGenerator(words::apply);
        box.setPlaceholder(text(label));
        box.setAriaLabel(text(label));
        box.setClearButtonVisible(true);
        box.addClassName("filter-choice");
        if (chosen != null && values.contains(chosen)) {
            box.setValue(chosen);
        }
        box.addValueChangeListener(change -> narrow.accept(narrowing.in(list.filter(), change.getValue())));
        return box;
    }

    private RecordField<OrganisationId> owners(RecordCatalog catalog) {
        var owners = new RecordField<>(catalog, OrganisationId.class);
        owners.setPlaceholder(text("meeting.decision.owner"));
        owners.setAriaLabel(text("meeting.decision.owner"));
        owners.setClearButtonVisible(true);
        owners.addClassName("filter-owner");
        if (list.filter().owner() != null) {
            owners.setValue(Objects.requireNonNull(list.filter().owner()));
        }
        owners.addValueChangeListener(change -> narrow.accept(list.filter().withOwner(change.getValue())));
        return owners;
    }

    private String text(String key) {
        return list.getTranslation(key);
    }
}
