package org.lienhiep.organisation.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.organisation.ChangeDraft.Fate;
import org.lienhiep.organisation.ChangeDraft.MemberMove;
import org.lienhiep.organisation.ChangeDraft.NewOrganisation;
import org.lienhiep.organisation.MemberPair;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.ProblemsInside;

/** What becomes of each member of organisations that end: it moves along, merges with its counterpart, or leaves. */
final class MoveTable extends Div implements ProblemsInside {

    /** Who goes on after a change, as far as it is entered. */
    interface Successors {

        /** Code of the first, with which codes of new members are proposed; empty when not known. */
        String code();

        /** The names of those that a member may belong to from then on, the usual one first. */
        List<String> names();

        /** Whether the first of them is the one it belongs to already, so that it stays. */
        boolean mayStay();
    }

    private static final Pattern PLACE = Pattern.compile("\\[(\\d+)]\\.(\\w+)");

    private final List<Line> lines = new ArrayList<>();
    private final List<OrganisationLabel> others;
    private final Successors successors;
    private final Runnable changed;
    private List<Line> counted = List.of();

    /**
     * The members with what usually becomes of them.
     *
     * @param successors who goes on, as far as entered
     * @param changed told of every choice
     */
    MoveTable(List<MemberPair> members, Successors successors, Runnable changed) {
        this.successors = successors;
        this.changed = changed;
        others = members.stream()
                .flatMap(pair -> Stream.of(pair.member(), pair.counterpart()))
                .filter(label -> label != null)
                .distinct()
                .toList();
        addClassName("move-table");
        getElement().setAttribute("role", "list");
        members.forEach(pair -> lines.add(new Line(pair)));
        lines.forEach(line -> add(line.box));
    }

    boolean hasPairs() {
        return lines.stream().anyMatch(line -> line.pair.counterpart() != null);
    }

    /** Proposes the same fate for every pair of counterparts: one of each merges into, or unites with, the other. */
    void pair(Fate fate) {
        var taken = new ArrayList<OrganisationLabel>();
        for (var line : lines) {
            var counterpart = line.pair.counterpart();
            if (counterpart != null && !taken.contains(line.pair.member())) {
                taken.add(counterpart);
                line.fate.setValue(fate);
            } else {
                line.fate.setValue(Fate.MOVES);
            }
        }
    }

    /** The successors were entered or named anew: those that a member may move to are offered again. */
    void offerSuccessors() {
        lines.forEach(Line::offerSuccessors);
    }

    /** The moves that are not the usual, for members that are not spoken of in another's line. */
    List<MemberMove> moves() {
        counted = lines.stream()
                .filter(line -> line.fate.getValue() != Fate.MOVES || line.chosen() > 0)
                .toList();
        return counted.stream().map(Line::move).toList();
    }

    private final class Line {

        private final MemberPair pair;
        private final Select<Fate> fate = new Select<>();
        private final Select<Integer> into = new Select<>();
        private final ComboBox<OrganisationLabel> with = new ComboBox<>();
        private final TextField name = new TextField();
        private final TextField code = new TextField();
        private final Div box = new Div();

        Line(MemberPair pair) {
            this.pair = pair;
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
            box.add(head, fields);
            box.addClassName("move-line");
            box.getElement().setAttribute("role", "listitem");
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

        int chosen() {
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
            return new NewOrganisation(
                    typed == null ? null : typed.toUpperCase(Locale.ROOT), text(name), null, null, null);
        }

        private boolean show(String field, String message) {
            switch (field) {
                case "with" -> {
                    with.setInvalid(true);
                    with.setErrorMessage(message);
                }
                case "name" -> {
                    name.setInvalid(true);
                    name.setErrorMessage(message);
                }
                case "code" -> {
                    code.setInvalid(true);
                    code.setErrorMessage(message);
                }
                default -> {
                    fate.setInvalid(true);
                    fate.setErrorMessage(message);
                }
            }
            return true;
        }

        private void clear() {
            fate.setInvalid(false);
            with.setInvalid(false);
            name.setInvalid(false);
            code.setInvalid(false);
        }

        private boolean focusProblem() {
            if (with.isInvalid()) {
                with.focus();
            } else if (name.isInvalid()) {
                name.focus();
            } else if (code.isInvalid()) {
                code.focus();
            } else if (fate.isInvalid()) {
                fate.focus();
            } else {
                return false;
            }
            return true;
        }
    }

    private static @Nullable String text(TextField field) {
        var text = CleanText.of(field.getValue()).strip();
        return text.isEmpty() ? null : text;
    }

    @Override
    public boolean showProblem(String place, String message) {
        var matcher = PLACE.matcher(place);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) >= counted.size()) {
            return false;
        }
        return counted.get(Integer.parseInt(matcher.group(1))).show(matcher.group(2), message);
    }

    @Override
    public void clearProblems() {
        lines.forEach(Line::clear);
    }

    @Override
    public boolean markUnreadable() {
        return false;
    }

    @Override
    public boolean focusProblem() {
        return lines.stream().anyMatch(Line::focusProblem);
    }
}
