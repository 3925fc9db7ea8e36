package org.lienhiep.organisation.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.organisation.ChangeDraft.Fate;
import org.lienhiep.organisation.ChangeDraft.MemberMove;
import org.lienhiep.organisation.MemberPair;
import org.lienhiep.organisation.OrganisationLabel;

/** One member in the table of moves, and what becomes of it. */
final class MoveLine extends Div {

    private final MemberPair pair;
    private final MoveTable.Successors successors;
    private final Select<Fate> fate = new Select<>();
    private final Select<Integer> into = new Select<>();
    private final ComboBox<OrganisationLabel> with = new ComboBox<>();
    private final UnitedSociety united = new UnitedSociety();
    private final Div hint = new Div();
    private final Div fields = new Div();
    private @Nullable MoveLine toldIn;
    private @Nullable ToldElsewhere elsewhere;

    /**
     * A member that moves along, until somebody chooses otherwise.
     *
     * @param others all members and counterparts, with which it may merge
     */
    MoveLine(MemberPair pair, List<OrganisationLabel> others, MoveTable.Successors successors, Runnable changed) {
        this.pair = pair;
        this.successors = successors;
        var title = new Span(called(pair.member()));
        title.addClassName("move-name");
        var counterpart = pair.counterpart();
        if (counterpart != null) {
            hint.setText(getTranslation("organisation.change.counterpart", called(counterpart)));
        }
        hint.addClassName("secondary");
        choices(others);
        fields.add(fate, into, with, united.name(), united.code());
        fields.addClassName("move-fields");
        add(new Div(title, hint), fields);
        addClassName("move-line");
        getElement().setAttribute("role", "listitem");
        offerSuccessors();
        listen(changed);
    }

    private void choices(List<OrganisationLabel> others) {
        fate.setItems(Fate.values());
        fate.setItemLabelGenerator(each -> getTranslation("organisation.change.fate." + each));
        fate.setValue(Fate.MOVES);
        fate.setAriaLabel(getTranslation("organisation.change.fate.of", called(pair.member())));
        into.setLabel(getTranslation("organisation.change.move.to"));
        into.setItemLabelGenerator(each -> called(successors.names(), each));
        with.setLabel(getTranslation("organisation.change.with"));
        with.setItems(
                others.stream().filter(each -> !each.equals(pair.member())).toList());
        with.setItemLabelGenerator(this::called);
    }

    private void listen(Runnable changed) {
        fate.addValueChangeListener(_ -> {
            show();
            changed.run();
        });
        into.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        with.addValueChangeListener(_ -> changed.run());
        united.fields().forEach(each -> each.addValueChangeListener(_ -> changed.run()));
    }

    private String called(OrganisationLabel organisation) {
        return organisation.name().in(getLocale());
    }

    /** Keeps the one that was chosen, by its order, as its name may still be typed. */
    void offerSuccessors() {
        var chosen = chosen();
        var names = successors.names();
        into.setItems(IntStream.range(0, names.size()).boxed().toList());
        if (!names.isEmpty()) {
            into.setValue(Math.min(chosen, names.size() - 1));
        }
        show();
    }

    private static String called(List<String> names, int place) {
        return place < names.size() ? names.get(place) : "";
    }

    private int chosen() {
        return requireNonNullElse(into.getValue(), 0);
    }

    private void show() {
        var chosen = toldIn == null ? fate.getValue() : null;
        into.setVisible(successors.names().size() > 1 && chosen == Fate.MOVES);
        fate.setVisible(toldIn == null && !successors.mayStay());
        hint.setVisible(toldIn == null && pair.counterpart() != null);
        var unites = chosen == Fate.UNITED;
        var merges = unites || chosen == Fate.ABSORBED;
        with.setVisible(merges);
        if (merges && with.isEmpty() && pair.counterpart() != null) {
            with.setValue(pair.counterpart());
        }
        united.show(unites, pair, successors);
    }

    /** The other one, when this one is to unite with it; null when something else becomes of this one. */
    @Nullable
    OrganisationLabel unitesWith() {
        return fate.getValue() == Fate.UNITED ? with.getValue() : null;
    }

    /**
     * Says that this one unites with the one of another line, instead of a choice, unless it merges with a third.
     *
     * @param other the line in which that was chosen; null when there is none
     */
    void toldIn(@Nullable MoveLine other) {
        var teller = merges() ? null : other;
        if (teller == toldIn) {
            return;
        }
        toldIn = teller;
        if (elsewhere != null) {
            fields.remove(elsewhere);
        }
        elsewhere = teller == null ? null : new ToldElsewhere(called(teller.pair.member()), teller.fate::focus);
        if (elsewhere != null) {
            fields.add(elsewhere);
        }
        show();
    }

    /** Whether what becomes of this one is said in another line. */
    boolean isToldElsewhere() {
        return toldIn != null;
    }

    private boolean merges() {
        return fate.getValue() == Fate.UNITED || fate.getValue() == Fate.ABSORBED;
    }

    MemberMove move() {
        var other = with.getValue();
        return new MemberMove(
                pair.member().id(),
                requireNonNullElse(fate.getValue(), Fate.MOVES),
                other == null ? null : other.id(),
                fate.getValue() == Fate.UNITED ? united.entered() : null,
                fate.getValue() == Fate.MOVES ? chosen() - (successors.mayStay() ? 1 : 0) : 0);
    }

    MemberPair pair() {
        return pair;
    }

    void choose(Fate chosen) {
        fate.setValue(chosen);
    }

    /** Whether it moves, or stays, as most do. */
    boolean usual() {
        return fate.getValue() == Fate.MOVES && chosen() == 0;
    }

    boolean show(String field, String message) {
        var wrong = switch (field) {
            case "with" -> with;
            case "name" -> united.name();
            case "code" -> united.code();
            default -> fate;
        };
        wrong.setInvalid(true);
        wrong.setErrorMessage(message);
        return true;
    }

    void clear() {
        problems().forEach(each -> each.setInvalid(false));
    }

    /** Puts the cursor on what is wrong in this line; false when nothing is. */
    boolean focusProblem() {
        var wrong = problems().filter(HasValidation::isInvalid).findFirst();
        wrong.ifPresent(each -> ((Focusable<?>) each).focus());
        return wrong.isPresent();
    }

    private Stream<HasValidation> problems() {
        return Stream.of(with, united.name(), united.code(), fate);
    }
}
