package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.lienhiep.reporting.IndicatorVersion;
import org.lienhiep.reporting.Wording;
import org.lienhiep.shell.Formats;

/** What an indicator meant in earlier half-years, and why that changed. */
final class EarlierWordings extends UnorderedList {

    EarlierWordings(List<IndicatorVersion> versions) {
        addClassName("earlier-wordings");
        versions.forEach(version -> add(item(version)));
    }

    private ListItem item(IndicatorVersion version) {
        var until = new Span(
                getTranslation("reporting.indicator.until", version.until().code()));
        until.addClassName("wording-until");
        var item = new ListItem(new Div(until, new Span(words(version.wording()))));
        var definition = version.wording().definition();
        if (definition != null) {
            item.add(new Paragraph(definition.in(getLocale())));
        }
        item.add(Table.secondary(getTranslation(
                "reporting.indicator.changed",
                version.changedBy(),
                Formats.of(getLocale()).moment(version.changedAt()),
                version.reason())));
        return item;
    }

    private String words(Wording wording) {
        var name = wording.name().in(getLocale());
        return wording.unit() == null ? name : name + " (" + wording.unit().in(getLocale()) + ")";
    }
}
