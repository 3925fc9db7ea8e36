package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.ReportId;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.CellOrigin;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.IndicatorLabel;

/**
 * A part that joins the panel beside a cell of a report: remarks, evidence, what was counted. The page shows the parts
 * of all beans of this type in the order of their {@code @Order}, and asks again whenever the cursor comes to a cell.
 */
public interface CellPanel {

    /** The part for this cell, with its own heading; empty when it has nothing to say and nothing to offer. */
    Optional<Component> part(Place place);

    /**
     * What the line of a cell says without its panel being open, by indicator. Asked once for the whole report, after
     * its cells are on the page; one or two queries.
     */
    default Map<IndicatorId, Mark> marks(OrganisationId organisation, HalfYear period) {
        return Map.of();
    }

    /**
     * A word at the end of a cell's line; pressing it opens the panel.
     *
     * @param icon name of the icon before it
     * @param text short: two or three words
     * @param urgent whether somebody has to do something about it
     */
    record Mark(String icon, String text, boolean urgent) {}

    /** The cell beside which the panel stands. */
    interface Place {

        /** Whose report. */
        OrganisationId organisation();

        /** On which half-year. */
        HalfYear period();

        /** The report; null when nobody has begun it. */
        @Nullable
        ReportId report();

        /** What the cell counts. */
        IndicatorLabel indicator();

        /** Whether the person may fill in this cell now. */
        boolean open();

        /** What the cell says; null when it is empty. */
        @Nullable
        CellState state();

        /** The number that it states; null when it states none. */
        @Nullable
        Figure figure();

        /** The note beside it; null for none. */
        @Nullable
        String note();

        /** Stores this in the cell, as if it were typed. */
        void enter(CellDraft draft, CellOrigin origin);

        /** Puts the cursor into the note, with this sentence below it that says what to write. */
        void askForNote(String help);

        /** Asks for the marks of all cells and for the parts of this panel again, because something changed. */
        void refresh();
    }
}
