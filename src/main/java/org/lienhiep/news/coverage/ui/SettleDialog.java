package org.lienhiep.news.coverage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.lienhiep.news.coverage.Contradiction;
import org.lienhiep.news.coverage.Contradictions;
import org.lienhiep.news.coverage.Settlement.Verdict;
import org.lienhiep.shell.FormDialog;

/** Asks who is right, and why. */
final class SettleDialog {

    private final FormDialog dialog;

    SettleDialog(Contradictions contradictions, Contradiction each, ContradictionWords words, Runnable settled) {
        var sides = new Div(words.press(each.press(), each.said()), words.other(each.other(), each.stated()));
        sides.addClassName("contradiction-sides");
        dialog = new FormDialog(words.title(each), sides.getTranslation("news.contradiction.settle.text"));
        var verdict = new RadioButtonGroup<Verdict>();
        verdict.setItems(Verdict.RECORD, Verdict.ARTICLE, Verdict.BOTH);
        verdict.setItemLabelGenerator(one -> verdict.getTranslation("news.contradiction.verdict." + one));
        verdict.setManualValidation(true);
        dialog.field("verdict", verdict.getTranslation("news.contradiction.verdict"), verdict);
        var reason = new TextArea();
        reason.setMaxLength(Contradictions.LONGEST_REASON);
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        dialog.field("reason", reason.getTranslation("news.contradiction.reason"), reason);
        dialog.addComponentAsFirst(sides);
        dialog.action(reason.getTranslation("news.contradiction.settle"), () -> {
            contradictions.settle(each.article(), each.fingerprint(), verdict.getValue(), reason.getValue());
            settled.run();
        });
    }

    void open() {
        dialog.open();
    }
}
