package org.lienhiep.consolidation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Plain text as paragraphs, one per line. */
final class Words extends Div {

    Words(String text) {
        addClassName("report-words");
        text.lines().filter(line -> !line.isBlank()).forEach(line -> add(new Paragraph(line)));
    }
}
