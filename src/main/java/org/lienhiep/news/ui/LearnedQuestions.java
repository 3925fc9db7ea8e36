package org.lienhiep.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.learning.LearnedNames;
import org.lienhiep.news.learning.LearnedQuestion;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.Section;

/** Names of which somebody has to say what they mean, because two records were confirmed for one. */
final class LearnedQuestions extends Div {

    private final LearnedNames names;
    private final RecordCatalog catalog;
    private final OrganisationId union;
    private final boolean mayAnswer;
    private final Runnable answered;

    LearnedQuestions(
            LearnedNames names, RecordCatalog catalog, OrganisationId union, boolean mayAnswer, Runnable answered) {
        this.names = names;
        this.catalog = catalog;
        this.union = union;
        this.mayAnswer = mayAnswer;
        this.answered = answered;
        show();
    }

    private void show() {
        removeAll();
        var questions = names.questions(union);
        setVisible(!questions.isEmpty());
        if (!questions.isEmpty()) {
            var section = new Section(getTranslation("news.learned.asked"));
            questions.forEach(each -> section.add(question(each)));
            add(section);
        }
    }

    private Div question(LearnedQuestion question) {
        var asked = question.asked();
        var text = new Paragraph(getTranslation("news.learned.asked.text", asked.written()));
        var line = new Div(text);
        line.addClassName("learned-question");
        if (mayAnswer) {
            var latest = LearnedTarget.of(catalog, asked.kind(), asked.target()).label();
            line.add(choice(latest, question, true));
            var present = question.present();
            var before = present == null
                    ? getTranslation("news.learned.asked.none")
                    : LearnedTarget.of(catalog, asked.kind(), present).label();
            line.add(choice(before, question, false));
        }
        return line;
    }

    private Button choice(String label, LearnedQuestion question, boolean take) {
        var button = new Button(label, _ -> {
            names.answer(question.asked().id(), take);
            show();
            answered.run();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
