package org.lienhiep.organisation.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.organisation.ChangeDraft.Fate;
import org.lienhiep.organisation.ChangeDraft.MemberMove;
import org.lienhiep.organisation.ChangeDraft.NewOrganisation;
import org.lienhiep.organisation.MemberPair;
import org.lienhiep.organisation.OrganisationLabel;

/** One member in the table of moves, and what becomes of it. */
final class MoveLine extends Div {

    private final MemberPair pair;
    private final MoveTable.Successors successors;
    private final Select<Fate> fate = new Select<>();
    private final Select<Integer> into = new Select<>();
    private final ComboBox<OrganisationLabel> with = new ComboBox<>();
    private final ProposedText name = new ProposedText(getTranslation("organisation.change.united-name"));
    private final ProposedText code = new ProposedText(getTranslation("organisation.code"));
    private final Div hint = new Div();
    private final Div elsewhere = new Div();
    private @Nullable MoveLine toldIn;

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
        elsewhere.addClassName("move-elsewhere");
        choices(others);
        var fields = new Div(fate, into, with, name, code, elsewhere);
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
        name.addValueChangeListener(_ -> changed.run());
        code.addValueChangeListener(_ -> changed.run());
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
        elsewhere.setVisible(toldIn != null);
        var unites = chosen == Fate.UNITED;
        var merges = unites || chosen == Fate.ABSORBED;
        with.setVisible(merges);
        if (merges && with.isEmpty() && pair.counterpart() != null) {
            with.setValue(pair.counterpart());
        }
        name.setVisible(unites);
        code.setVisible(unites);
        if (unites) {
            propose();
        }
    }

    private void propose() {
        name.propose(successors.united(pair));
        var prefix = successors.code();
        var own = pair.member().code();
        code.propose(prefix.isEmpty() ? "" : prefix + "-" + own.substring(own.lastIndexOf('-') + 1));
    }

    /** The other one, when this one is to unite with it; null when something else becomes of this one. */
    @Nullable OrganisationLabel unitesWith() {
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
        elsewhere.removeAll();
        if (teller != null) {
            var change = new Button(getTranslation("organisation.change.united-with.change"), _ -> teller.fate.focus());
            change.addThemeVariants(ButtonVariant.TERTIARY);
            elsewhere.add(
                    new Span(getTranslation("organisation.change.united-with", called(teller.pair.member()))), change);
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
                fate.getValue() == Fate.UNITED ? founded() : null,
                fate.getValue() == Fate.MOVES ? chosen() - (successors.mayStay() ? 1 : 0) : 0);
    }

    private NewOrganisation founded() {
        var typed = text(code);
        return new NewOrganisation(typed == null ? null : typed.toUpperCase(Locale.ROOT), text(name), null, null, null);
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
            case "name" -> name;
            case "code" -> code;
            default -> fate;
        };
        wrong.setInvalid(true);
        wrong.setErrorMessage(message);
        return true;
    }

    void clear() {
        Stream.<HasValidation>of(fate, with, name, code).forEach(each -> each.setInvalid(false));
    }

    /** Puts the cursor on what is wrong in this line; false when nothing is. */
    boolean focusProblem() {
        var wrong = with.isInvalid() ? with : name.isInvalid() ? name : code.isInvalid() ? code : fate;
        if (wrong.isInvalid()) {
            ((Focusable<?>) wrong).focus();
        }
        return wrong.isInvalid();
    }

    private static @Nullable String text(TextField field) {
        var text = CleanText.of(field.getValue()).strip();
        return text.isEmpty() ? null : text;
    }
}
