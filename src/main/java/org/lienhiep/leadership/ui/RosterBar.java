package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.lienhiep.leadership.Roster;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.Icon;
import org.lienhiep.tabular.TableFile;

/** Ways to take the roster of a day away: as a workbook, as CSV, on paper. */
final class RosterBar extends Div {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    RosterBar(OrganisationLabel organisation, Roster roster) {
        addClassName("roster-bar");
        Supplier<TableFile> table = () -> RosterTable.of(this, organisation, roster);
        add(
                link(
                        RosterTable.fileName(organisation, roster.day(), "xlsx"),
                        WORKBOOK,
                        "leadership.export.xlsx",
                        () -> table.get().workbook()),
                link(
                        RosterTable.fileName(organisation, roster.day(), "csv"),
                        "text/csv;charset=UTF-8",
                        "leadership.export.csv",
                        () -> table.get().csv()));
        var print = new Button(
                getTranslation("leadership.print"),
                new Icon("printer"),
                _ -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.TERTIARY);
        add(print);
    }

    private Anchor link(String name, String type, String text, Supplier<byte[]> content) {
        var handler = DownloadHandler.fromInputStream(_ -> {
            var file = content.get();
            return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
        });
        var link = new Anchor(handler, "");
        link.add(new Icon("download"), new Span(getTranslation(text)));
        link.addClassName("button-link");
        return link;
    }
}
