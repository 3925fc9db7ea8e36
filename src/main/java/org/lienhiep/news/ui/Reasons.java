package org.lienhiep.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lienhiep.news.reading.ReadingRule;
import org.lienhiep.shell.I18n;

/** Why a field was read as it was: the rule in plain words, how sure it is, the words it came from, what else it may be. */
final class Reasons {

    private static final int LONGEST_QUOTE = 160;

    private final Component reader;
    private final Proposals proposals;

    Reasons(Component reader, Proposals proposals) {
        this.reader = reader;
        this.proposals = proposals;
    }

    /** Whether there is anything to tell about a proposal. */
    boolean has(Proposal<?> proposal) {
        return !pointers(proposal).isEmpty();
    }

    /** The reasons, one block for each part of the field. */
    Div of(Proposal<?> proposal) {
        var all = new Div();
        all.addClassName("reasons");
        pointers(proposal).forEach(pointer -> all.add(reason(proposal, pointer)));
        return all;
    }

    private List<String> pointers(Proposal<?> proposal) {
        return proposals.offer().reading().rules().keySet().stream()
                .filter(each -> each.equals(proposal.pointer()) || each.startsWith(proposal.pointer() + "/"))
                .toList();
    }

    private Div reason(Proposal<?> proposal, String pointer) {
        var reading = proposals.offer().reading();
        var block = new Div();
        block.addClassName("reason");
        var rule = reader.getTranslation(
                "news.rule." + ReadingRule.of(reading.rules().getOrDefault(pointer, "")));
        var part = pointer.equals(proposal.pointer()) ? "" : part(pointer) + ": ";
        block.add(line("reason-rule", part + rule));
        var sureness = reading.confidence().getOrDefault(pointer, 0.0);
        block.add(line("secondary", reader.getTranslation("news.why.sure", sure(sureness), percent(sureness))));
        var range = reading.evidence().get(pointer);
        var text = proposals.offer().text();
        if (range != null && range.end() <= text.length()) {
            block.add(line("secondary", reader.getTranslation("news.why.words", shortened(range.of(text)))));
        }
        var others = reading.alternatives().getOrDefault(pointer, List.of());
        if (!others.isEmpty()) {
            var named = others.stream().map(this::named).toList();
            block.add(line("secondary", reader.getTranslation("news.why.others", String.join("; ", named))));
        }
        var learned = proposals.offer().learned().get(pointer);
        if (learned != null) {
            block.add(new LearnedWords(reader).of(learned));
        }
        return block;
    }

    /** The part of a group that a pointer names, in the reader's language. */
    private String part(String pointer) {
        return reader.getTranslation("news.part." + pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    private String sure(double confidence) {
        return reader.getTranslation("news.sure." + Proposal.level(confidence));
    }

    private static int percent(double confidence) {
        return (int) Math.round(100 * confidence);
    }

    /** Alternatives are words of the text or codes of indicators. */
    private String named(String alternative) {
        var indicator = proposals.offer().indicators().get(alternative);
        return indicator == null ? alternative : indicator.name().in(I18n.reader());
    }

    private static String shortened(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }

    private static Span line(String className, String text) {
        var line = new Span(text);
        line.addClassName(className);
        return line;
    }
}
