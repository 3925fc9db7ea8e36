package org.lienhiep.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lienhiep.news.UnionRegister;
import org.lienhiep.news.opinion.Opinion;
import org.lienhiep.news.opinion.OpinionFailed;
import org.lienhiep.news.opinion.Question;
import org.lienhiep.news.opinion.SecondOpinions;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;

/** Asks for a second opinion when the person wants one, having been told where the text goes. */
final class OpinionPanel extends Div {

    private static final String HOST = "/meeting/host";
    private static final String KIND = "/meeting/kind";

    private final SecondOpinions opinions;
    private final UnionRegister register;
    private final Proposals proposals;
    private final Consumer<Disagreements> answered;
    private final Div result = new Div();

    OpinionPanel(
            SecondOpinions opinions, UnionRegister register, Proposals proposals, Consumer<Disagreements> answered) {
        this.opinions = opinions;
        this.register = register;
        this.proposals = proposals;
        this.answered = answered;
        addClassName("review-notice");
        var name = opinions.name();
        setVisible(name.isPresent());
        name.ifPresent(this::offer);
    }

    private void offer(String name) {
        var ask = new Button(getTranslation("news.opinion.ask"), new Icon("languages"), _ -> ask());
        ask.setDisableOnClick(true);
        ask.addClickListener(_ -> ask.setEnabled(true));
        result.addClassName("opinion-result");
        result.getElement().setAttribute("role", "status");
        add(new Icon("info"), new Span(getTranslation("news.opinion.leaves", name)), ask, result);
    }

    private void ask() {
        result.removeAll();
        try {
            var offer = proposals.offer();
            var opinion = opinions.of(offer.union(), new Question(offer.text(), indicators()));
            var host = opinion.field(HOST);
            var hosts = host == null ? List.<String>of() : List.of(host.value());
            var disagreements = new Disagreements(proposals, opinion, register.organisations(offer.union(), hosts));
            tell(opinion, disagreements);
            answered.accept(disagreements);
        } catch (OpinionFailed failed) {
            Notices.problem(getTranslation("news.opinion.failed." + failed.reason()));
        }
    }

    /** Names of the catalogue, in the language that articles are written in. */
    private Map<String, String> indicators() {
        return proposals.offer().indicators().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().name().vi()));
    }

    private void tell(Opinion opinion, Disagreements disagreements) {
        result.add(new Span(getTranslation(
                "news.opinion.result",
                disagreements.agreed(),
                disagreements.differences().size(),
                disagreements.additions().size(),
                disagreements.dropped())));
        var kind = opinion.field(KIND);
        if (kind != null && proposals.offer().reading().meeting() == null) {
            result.add(new Div(getTranslation("news.opinion.meeting", getTranslation("meeting.kind." + kind.value()))));
        }
    }
}
