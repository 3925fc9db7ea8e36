package org.lienhiep.news.coverage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lienhiep.news.coverage.CoverageLinks;
import org.lienhiep.news.coverage.CoverageRate;

/** How many meetings of each society the press told of, over the last half-years; each figure leads to its meetings. */
final class RateTable extends Div {

    static final int HALF_YEARS = 4;

    RateTable(List<CoverageRate> rates) {
        addClassName("coverage-rates");
        // Wider than a telephone: it scrolls there, so the keyboard must reach it.
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("news.coverage.rates"));
        var table = new NativeTable();
        table.addClassName("figures");
        var head = new NativeTableRow(heading(getTranslation("news.coverage.organisation"), "col"));
        rates.getFirst()
                .shares()
                .forEach(share -> head.add(number(heading(share.period().code(), "col"))));
        table.getHead().add(head);
        rates.forEach(rate -> table.getBody().add(row(rate)));
        add(table);
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static NativeTableHeaderCell number(NativeTableHeaderCell cell) {
        cell.addClassName("number");
        return cell;
    }

    private NativeTableRow row(CoverageRate rate) {
        var row = new NativeTableRow(heading(rate.organisation().name().in(getLocale()), "row"));
        rate.shares().forEach(share -> row.add(cell(rate.organisation().code(), share)));
        return row;
    }

    private NativeTableCell cell(String code, CoverageRate.Share share) {
        var cell = new NativeTableCell();
        cell.addClassName("number");
        cell.getElement().setAttribute("data-label", share.period().code());
        if (share.held() == 0) {
            cell.setText("–");
            return cell;
        }
        var link = new Anchor(
                CoverageLinks.part(code, share.period().code(), CoverageLinks.SILENT),
                getTranslation("news.coverage.share", share.told(), share.held()));
        link.setRouterIgnore(false);
        link.setAriaLabel(getTranslation(
                "news.coverage.share.words",
                share.told(),
                share.held(),
                share.period().code()));
        var percent = new Span(share.percent() + " %");
        percent.addClassName("secondary");
        cell.add(link, percent);
        return cell;
    }
}
