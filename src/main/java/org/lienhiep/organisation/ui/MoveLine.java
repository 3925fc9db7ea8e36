package org.lienhiep.organisation.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
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
    private final TextField name = new TextField();
    private final TextField code = new TextField();

    /**
     * A member that moves along, until somebody chooses otherwise.
     *
     * @param others all members and counterparts, with which it may merge
     */
    MoveLine(MemberPair pair, List<OrganisationLabel> others, MoveTable.Successors successors, Runnable changed) {
        this.pair = pair;
        this.successors = successors;
        var member = pair.member();
        var title = new Span(member.name().in(getLocale()));
        title.addClassName("move-name");
        var head = new Div(title);
        var counterpart = pair.counterpart();
        if (counterpart != null) {
            var hint = new Div(getTranslation(
                    "organisation.change.counterpart", counterpart.name().in(getLocale())));
            hint.addClassName("secondary");
            head.add(hint);
        }
        fate.setItems(Fate.values());
        fate.setItemLabelGenerator(each -> getTranslation("organisation.change.fate." + each));
        fate.setValue(Fate.MOVES);
        fate.setAriaLabel(
                getTranslation("organisation.change.fate.of", member.name().in(getLocale())));
        into.setLabel(getTranslation("organisation.change.move.to"));
        into.setItemLabelGenerator(each -> called(successors.names(), each));
        with.setLabel(getTranslation("organisation.change.with"));
        with.setItems(others.stream().filter(each -> !each.equals(member)).toList());
        with.setItemLabelGenerator(each -> each.name().in(getLocale()));
        name.setLabel(getTranslation("organisation.change.united-name"));
        code.setLabel(getTranslation("organisation.code"));
        var fields = new Div(fate, into, with, name, code);
        fields.addClassName("move-fields");
        add(head, fields);
        addClassName("move-line");
        getElement().setAttribute("role", "listitem");
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
        offerSuccessors();
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
        into.setVisible(successors.names().size() > 1 && fate.getValue() == Fate.MOVES);
        fate.setVisible(!successors.mayStay());
        var merges = fate.getValue() == Fate.ABSORBED || fate.getValue() == Fate.UNITED;
        with.setVisible(merges);
        if (merges && with.isEmpty() && pair.counterpart() != null) {
            with.setValue(pair.counterpart());
        }
        var unites = fate.getValue() == Fate.UNITED;
        name.setVisible(unites);
        code.setVisible(unites);
        if (unites && name.isEmpty()) {
            name.setValue(pair.member().name().vi());
        }
        var prefix = successors.code();
        if (unites && code.isEmpty() && !prefix.isEmpty()) {
            var own = pair.member().code();
            code.setValue(prefix + "-" + own.substring(own.lastIndexOf('-') + 1));
        }
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
