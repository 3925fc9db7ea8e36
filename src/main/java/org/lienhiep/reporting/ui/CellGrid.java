package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.List;

/**
 * Fields that are filled in like a column of a spreadsheet: Enter and the arrows move, a copied block fills the cells
 * below. Each row names its cell in {@code data-cell}; its field has the class {@code cell-field}.
 */
@Tag("lh-cells")
@JsModule("./lh-cells.ts")
final class CellGrid extends Component implements HasComponents, HasStyle {

    private static final String WHEN_READY = "customElements.whenDefined('lh-cells').then(() => this.%s($0))";

    /** Says that what was typed into this cell has been dealt with. */
    void settle(String cell) {
        getElement().executeJs(WHEN_READY.formatted("settle"), cell);
    }

    /** Brings a cell into sight and puts the cursor there. */
    void show(String cell) {
        getElement().executeJs(WHEN_READY.formatted("show"), cell);
    }

    /** Runs when someone pastes several cells at once. */
    Registration onPaste(ComponentEventListener<PasteEvent> listener) {
        return addListener(PasteEvent.class, listener);
    }

    /** Runs when someone asks by keyboard for more about a cell. */
    Registration onOpen(ComponentEventListener<OpenEvent> listener) {
        return addListener(OpenEvent.class, listener);
    }

    /** Someone pasted a column of cells. */
    @DomEvent("cells-pasted")
    public static final class PasteEvent extends ComponentEvent<CellGrid> {

        private final String from;
        private final List<String> texts;

        /** Made by the framework. */
        public PasteEvent(
                CellGrid source,
                boolean fromClient,
                @EventData("event.detail.from") String from,
                @EventData("event.detail.texts") String texts) {
            super(source, fromClient);
            this.from = from;
            this.texts = List.of(texts.split("\n", -1));
        }

        /** The first cell. */
        String from() {
            return from;
        }

        /** What to write into it and the cells below. */
        List<String> texts() {
            return texts;
        }
    }

    /** Someone asked for more about a cell. */
    @DomEvent("cell-opened")
    public static final class OpenEvent extends ComponentEvent<CellGrid> {

        private final String cell;

        /** Made by the framework. */
        public OpenEvent(CellGrid source, boolean fromClient, @EventData("event.detail.cell") String cell) {
            super(source, fromClient);
            this.cell = cell;
        }

        /** Which one. */
        String cell() {
            return cell;
        }
    }
}
