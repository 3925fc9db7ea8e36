package org.lienhiep.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.HeadCountDraft;
import org.lienhiep.organisation.HeadCounts;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.Section;
import org.lienhiep.shell.Spark;

/** How many members an organisation had, count by count: newest first, as a line, and with a way to add one. */
final class HeadCountPart extends Div {

    private final HeadCounts counts;
    private final OrganisationId organisation;
    private final LocalDate day;
    private final boolean editable;
    private final Formats formats = Formats.of(getLocale());

    /**
     * The counts of an organisation.
     *
     * @param day the day looked at: later counts are left out
     */
    HeadCountPart(HeadCounts counts, OrganisationId organisation, LocalDate day) {
        this.counts = counts;
        this.organisation = organisation;
        this.day = day;
        this.editable = counts.mayEdit(organisation);
        show();
    }

    private void show() {
        removeAll();
        var known = counts.of(organisation).stream()
                .filter(each -> each.day() != null && !each.day().isAfter(day))
                .toList();
        var section = new Section(getTranslation("organisation.headcount"), content(known));
        if (editable) {
            section.actions(
                    new Button(getTranslation("organisation.headcount.add"), new Icon("plus"), _ -> enter(null)));
        }
        add(section);
    }

    private Component content(List<HeadCountDraft> known) {
        if (known.isEmpty()) {
            return new Paragraph(getTranslation("organisation.headcount.none"));
        }
        var table = new NativeTable();
        table.addClassName("head-counts");
        var head = new NativeTableRow();
        Stream.of("day", "members", "women", "branches", "source").forEach(each -> head.add(heading(each)));
        table.getHead().add(head);
        known.reversed().forEach(each -> table.getBody().add(row(each)));
        var content = new Div(table);
        content.addClassName("head-count-content");
        if (known.size() > 1) {
            var values = new ArrayList<@Nullable BigDecimal>();
            known.forEach(each -> values.add(each.members() == null ? null : BigDecimal.valueOf(each.members())));
            content.add(new Spark(values, getTranslation("organisation.headcount.trend")));
        }
        return content;
    }

    private NativeTableHeaderCell heading(String column) {
        var cell = new NativeTableHeaderCell(getTranslation("organisation.headcount." + column));
        cell.getElement().setAttribute("scope", "col");
        if (!column.equals("day") && !column.equals("source")) {
            cell.addClassName("number");
        }
        return cell;
    }

    private NativeTableRow row(HeadCountDraft count) {
        var written = formats.day(count.day());
        var when = new NativeTableCell();
        if (editable) {
            var edit = new Button(written, _ -> enter(count));
            edit.addThemeVariants(ButtonVariant.TERTIARY);
            edit.setAriaLabel(getTranslation("organisation.headcount.correct", written));
            when.add(edit);
        } else {
            when.setText(written);
        }
        return new NativeTableRow(
                when,
                number(count.members()),
                number(count.women()),
                number(count.branches()),
                new NativeTableCell(count.source() == null ? "" : count.source()));
    }

    private NativeTableCell number(@Nullable Integer number) {
        var cell = new NativeTableCell(formats.number(number));
        cell.addClassName("number");
        return cell;
    }

    private void enter(@Nullable HeadCountDraft count) {
        new HeadCountDialog(
                        count,
                        day,
                        entered -> {
                            counts.put(organisation, entered);
                            if (count != null
                                    && count.day() != null
                                    && !count.day().equals(entered.day())) {
                                counts.remove(organisation, count.day());
                            }
                            Notices.done(getTranslation("shell.saved"));
                            show();
                        },
                        this::askToRemove)
                .open();
    }

    private void askToRemove(LocalDate counted) {
        var written = formats.day(counted);
        Confirm.deletion(written, getTranslation("organisation.headcount.remove.text"), () -> {
            counts.remove(organisation, counted);
            Notices.done(getTranslation("organisation.headcount.removed", written));
            show();
        });
    }
}
