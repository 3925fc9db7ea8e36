package org.lienhiep.news.opinion;

import java.util.Map;
import java.util.TreeMap;

/**
 * All that another reader is told.
 *
 * @param text the article's text, without what its page or a person says about it
 * @param indicators names of the union's indicators by their codes, for the figures that the article states
 */
public record Question(String text, Map<String, String> indicators) {

    public Question {
        indicators = Map.copyOf(indicators);
    }

    /** The indicators one a line, in an order of their own: the same question has the same words. */
    String catalogue() {
        var lines = new StringBuilder();
        new TreeMap<>(indicators)
                .forEach((code, name) -> lines.append("- ")
                        .append(code)
                        .append(": ")
                        .append(name)
                        .append('\n'));
        return lines.toString();
    }
}
