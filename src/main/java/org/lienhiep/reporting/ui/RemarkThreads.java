package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.reporting.review.Remark;
import org.lienhiep.reporting.review.RemarkState;
import org.lienhiep.reporting.review.RemarkThread;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;

/** The threads about one cell, or about a report as a whole, with what the person may say. */
final class RemarkThreads extends Div {

    private final Talk talk;
    private final String about;

    /**
     * Threads.
     *
     * @param indicator whose cell; null for the report as a whole
     * @param about what that is called
     */
    RemarkThreads(Talk talk, @Nullable IndicatorId indicator, String about, List<RemarkThread> threads) {
        this.talk = talk;
        this.about = about;
        addClassName("remarks");
        threads.forEach(thread -> add(box(thread)));
        if (talk.mayWrite()) {
            add(new RemarkEditor(
                            "message-square",
                            getTranslation("reporting.remark.begin"),
                            about,
                            body -> talk.begin(indicator, body))
                    .onKey("r"));
        }
    }

    /** One thread without the offer to begin another. */
    static Component single(Talk talk, String about, RemarkThread thread) {
        var threads = new RemarkThreads(talk, null, about, List.of());
        threads.removeAll();
        threads.add(threads.box(thread));
        return threads;
    }

    private Div box(RemarkThread thread) {
        var list = new OrderedList();
        thread.remarks().forEach(remark -> list.add(line(remark)));
        var steps = new Div();
        steps.addClassName("actions");
        if (talk.mayWrite()) {
            steps.add(new RemarkEditor(
                    "reply", getTranslation("reporting.remark.answer"), about, body -> talk.answer(thread.id(), body)));
        }
        if (talk.mayClose() && thread.state() != RemarkState.CLOSED) {
            var close = new Button(
                    getTranslation("reporting.remark.close"), new Icon("check"), _ -> talk.close(thread.id()));
            close.addThemeVariants(ButtonVariant.TERTIARY);
            steps.add(close);
        }
        var box = new Div(chip(this, thread.state()), list, steps);
        box.addClassName("remark-thread");
        return box;
    }

    private ListItem line(Remark remark) {
        var head = Table.secondary(getTranslation(
                remark.office() ? "reporting.remark.by-office" : "reporting.remark.by-organisation",
                remark.by(),
                Formats.of(getLocale()).moment(remark.at())));
        var words = new Div(remark.body());
        words.addClassName("remark-body");
        return new ListItem(head, words);
    }

    /** Who has to say something next. */
    static Span chip(Component reader, RemarkState state) {
        var word = reader.getTranslation("reporting.remark.state." + state);
        return switch (state) {
            case OPEN -> new Chip("message-square", word, Chip.Tone.WARNING);
            case ANSWERED -> new Chip("reply", word, Chip.Tone.INFO);
            case CLOSED -> new Chip("check", word, Chip.Tone.NEUTRAL);
        };
    }
}
