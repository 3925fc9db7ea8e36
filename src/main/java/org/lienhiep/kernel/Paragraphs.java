package org.lienhiep.kernel;

/** Plain text as markup. */
public final class Paragraphs {

    private Paragraphs() {}

    /** HTML that says what a plain text says, a paragraph per line. */
    public static String html(String text) {
        var html = new StringBuilder();
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> html.append("<p>")
                        .append(line.strip()
                                .replace("&", "&amp;")
                                .replace("<", "&lt;")
                                .replace(">", "&gt;"))
                        .append("</p>"));
        return html.toString();
    }
}
