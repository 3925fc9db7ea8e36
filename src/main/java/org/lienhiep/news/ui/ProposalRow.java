package org.lienhiep.news.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.Verdict;
import org.lienhiep.shell.Icon;

/** One proposed field: what it says, how sure it is, and the three things one can do about it. */
final class ProposalRow<T> extends Div {

    private final Proposal<T> proposal;
    private final Function<T, String> words;
    private final Runnable changed;
    private final Span value = new Span();
    private final Span stateIcon = new Span();
    private final Div problem = new Div();
    private final RememberBox remembered;
    private final FieldEditing<T> editing;
    private final Button accept = button("check", "news.accept");
    private final Button edit = button("pencil", "news.edit");
    private final Button reject = button("x", "news.reject");
    private final Button why = button("circle-question-mark", "news.why");
    private final Div beside = new Div();
    private final Div reasons = new Div();
    private Supplier<@Nullable String> page = () -> null;
    private @Nullable String unmatched;

    ProposalRow(
            Proposal<T> proposal,
            String tone,
            Function<T, String> words,
            Supplier<Editor<T>> makeEditor,
            Runnable changed) {
        this.proposal = proposal;
        this.words = words;
        this.changed = changed;
        remembered = new RememberBox(proposal, changed);
        editing = new FieldEditing<>(makeEditor, this::correct, this::focusRow);
        addClassName("proposal");
        getElement().setAttribute("data-proposal", proposal.pointer());
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().getStyle().set("--tone", "var(--lh-tone-" + tone + ")");
        var label = new Span(proposal.label());
        label.addClassName("proposal-label");
        value.addClassName("proposal-value");
        stateIcon.addClassName("proposal-state");
        accept.addClickListener(_ -> accept());
        edit.addClickListener(_ -> edit());
        reject.addClickListener(_ -> reject());
        var buttons = new Div(accept, edit, reject, why);
        buttons.addClassName("proposal-buttons");
        problem.addClassName("proposal-problem");
        problem.getElement().setAttribute("role", "alert");
        reasons.addClassName("proposal-reasons");
        why.setVisible(false);
        beside.addClassName("proposal-beside");
        add(stateIcon, label, value, new Sureness(proposal), buttons, problem, beside, remembered, reasons, editing);
        show();
    }

    private Button button(String icon, String messageKey) {
        var button = new Button(new Icon(icon));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setTooltipText(getTranslation(messageKey));
        return button;
    }

    /** Offers, on demand, why the field was read so. */
    ProposalRow<T> explained(Supplier<Div> explanation) {
        why.setVisible(true);
        why.getElement().setAttribute("aria-expanded", "false");
        why.addClickListener(_ -> {
            boolean opens = reasons.getComponentCount() == 0;
            reasons.removeAll();
            if (opens) {
                reasons.add(explanation.get());
            }
            why.getElement().setAttribute("aria-expanded", String.valueOf(opens));
        });
        return this;
    }

    /** Asks, after a correction, whether the name is to be remembered. */
    ProposalRow<T> remembering(Supplier<Remembering.@Nullable Question> asked) {
        remembered.asks(asked);
        return this;
    }

    /** Says what the article names where no record goes by that name; null that it names nothing. */
    ProposalRow<T> unmatched(@Nullable String name) {
        unmatched = name;
        show();
        return this;
    }

    /** Links to the page of the record that the field names, while it names one. */
    ProposalRow<T> linked(Supplier<@Nullable String> address) {
        page = address;
        show();
        return this;
    }

    private void link(String words) {
        var path = page.get();
        if (path != null) {
            var link = new Anchor(path, new Icon("external-link"));
            link.setTarget("_blank");
            link.setAriaLabel(getTranslation("news.known.open", words));
            link.setTitle(getTranslation("news.known.open", words));
            value.add(new Span(" "), link);
        }
    }

    /** A value of this field in the reader's language. */
    String words(T other) {
        return words.apply(other);
    }

    /** Shows beside the field what somebody else reads there, to be taken or left; null for nothing. */
    void otherwise(@Nullable OpinionNote note) {
        beside.removeAll();
        if (note != null) {
            beside.add(note);
        }
    }

    /** Takes what somebody else reads there, if anything is shown that can be taken. */
    void takeOther() {
        beside.getChildren()
                .filter(OpinionNote.class::isInstance)
                .map(OpinionNote.class::cast)
                .findFirst()
                .ifPresent(OpinionNote::take);
    }

    Proposal<T> proposal() {
        return proposal;
    }

    void accept() {
        proposal.accept();
        decided();
    }

    void reject() {
        proposal.reject();
        decided();
    }

    /** Shows the field as it is after somebody decided about it. */
    void decided() {
        editing.close();
        show();
        changed.run();
    }

    /** Opens the editor, or closes it when it is open. */
    void edit() {
        editing.toggle();
    }

    /** Takes what stands in the editor, if it is open: nothing entered is lost. */
    void take() {
        editing.take();
    }

    private void correct(@Nullable T entered) {
        proposal.correct(entered);
        decided();
    }

    void focusRow() {
        getElement().callJsFunction("focus");
    }

    /** Brings the row out because someone points at it or at its words. */
    void activate(boolean active, boolean intoSight) {
        setClassName("active", active);
        if (active && intoSight) {
            getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    /** Says what is wrong with the field; null that nothing is. */
    void problem(@Nullable String text) {
        setClassName("has-problem", text != null);
        problem.setVisible(text != null);
        problem.setText(text == null ? "" : text);
    }

    private void show() {
        var state = proposal.state();
        var words = proposal.value() == null ? unread() : this.words.apply(proposal.value());
        value.removeAll();
        value.add(new Text(words));
        link(words);
        for (var each : Verdict.State.values()) {
            setClassName(each.name().toLowerCase(Locale.ROOT), each == state);
        }
        setClassName("missing", proposal.value() == null);
        problem(null);
        remembered.show();
        stateIcon.removeAll();
        stateIcon.add(new Icon(icon(state)));
        stateIcon.setTitle(getTranslation("news.state." + state));
        accept.setEnabled(proposal.value() != null);
        name(accept, "news.accept", words);
        name(edit, "news.edit", words);
        name(reject, "news.reject", words);
        why.setAriaLabel(getTranslation("news.why.of", proposal.label() + " " + words));
        getElement()
                .setAttribute(
                        "aria-label", proposal.label() + ": " + words + " – " + getTranslation("news.state." + state));
    }

    private String unread() {
        return unmatched == null ? getTranslation("news.unread") : getTranslation("news.unmatched", unmatched);
    }

    private void name(Button button, String messageKey, String words) {
        button.setAriaLabel(getTranslation(messageKey) + ": " + proposal.label() + " " + words);
    }

    private static String icon(Verdict.State state) {
        return switch (state) {
            case OPEN -> "circle";
            case ACCEPTED -> "circle-check";
            case CORRECTED -> "pencil";
            case REJECTED -> "circle-x";
        };
    }
}
