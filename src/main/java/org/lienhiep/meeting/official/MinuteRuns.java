package org.lienhiep.meeting.official;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.lienhiep.document.Run;

/** The words of a paragraph or a point with their emphasis, divided where a line was broken. */
final class MinuteRuns {

    private final List<List<Run>> lines = new ArrayList<>(List.of(new ArrayList<>()));

    /** All within an element but the lists in it. */
    MinuteRuns within(Element element) {
        element.childNodes().forEach(this::take);
        return this;
    }

    void take(Node node) {
        take(node, Run.plain(""));
    }

    private void take(Node node, Run look) {
        switch (node) {
            case TextNode text ->
                lines.getLast().add(new Run(text.getWholeText(), look.bold(), look.italic(), look.underlined()));
            case Element element -> {
                switch (element.tagName()) {
                    case "br" -> lines.add(new ArrayList<>());
                    case "ul", "ol" -> {}
                    default -> {
                        var inner = new Run(
                                "",
                                look.bold() || element.is("strong"),
                                look.italic() || element.is("em"),
                                look.underlined() || element.is("u"));
                        element.childNodes().forEach(child -> take(child, inner));
                    }
                }
            }
            default -> {}
        }
    }

    /** The lines that say something. */
    List<List<Run>> lines() {
        return lines.stream()
                .filter(line -> line.stream().anyMatch(run -> !run.text().isBlank()))
                .map(List::copyOf)
                .toList();
    }

    /** All of it on one line. */
    List<Run> joined() {
        var joined = new ArrayList<Run>();
        for (var line : lines()) {
            if (!joined.isEmpty()) {
                joined.add(Run.plain(" "));
            }
            joined.addAll(line);
        }
        return joined;
    }

    void clear() {
        lines.clear();
        lines.add(new ArrayList<>());
    }
}
