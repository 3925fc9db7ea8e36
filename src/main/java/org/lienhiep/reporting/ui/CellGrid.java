package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fields that are filled in like a column of a spreadsheet: Enter and the arrows move, a copied block fills the cells
 * below, what is typed is sent when one pauses and kept in the browser until it is stored. Each row names its cell in
 * {@code data-cell} and the stored version in {@code data-version}; its field has the class {@code cell-field}.
 */
@Tag("lh-cells")
@JsModule("./lh-cells.ts")
final class CellGrid extends Component implements HasComponents, HasStyle {

    private static final String WHEN_READY = "customElements.whenDefined('lh-cells').then(() => this.%s)";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What the browser does; one method for each of its events. */
    interface Listener {

        /**
         * Somebody typed into a cell and paused.
         *
         * @param base version of the stored cell that he had before him
         */
        void typed(String cell, String text, int base);

        /** Somebody pasted several cells at once, lines and columns as a spreadsheet writes them. */
        void pasted(String from, String block);

        /** Somebody asks by keyboard for more about a cell. */
        void opened(String cell);

        /** The cursor came to this cell while the panel is open. */
        void entered(String cell);

        /** There is room for a panel beside the cells, or not. */
        void wide(boolean wide);

        /**
         * What was typed last time and never stored was typed again.
         *
         * @param again how many cells
         * @param left cells that cannot be filled in any more and what was typed, one a line with a tab between
         */
        void kept(int again, String left);

        /** Everything is stored and nobody types. */
        void quiet();
    }

    /**
     * Makes the browser's events known.
     *
     * @param words of the summary: {@code saved}, {@code unsaved}, {@code waiting}
     */
    void listen(Listener listener, Map<String, String> words) {
        getElement().setPropertyJson("words", JSON.valueToTree(words));
        addListener(TypedEvent.class, event -> listener.typed(event.cell, event.text, event.base));
        addListener(PasteEvent.class, event -> listener.pasted(event.from, event.text));
        addListener(OpenEvent.class, event -> listener.opened(event.cell));
        addListener(EnterEvent.class, event -> listener.entered(event.cell));
        addListener(WideEvent.class, event -> listener.wide(event.wide));
        addListener(KeptEvent.class, event -> listener.kept(event.again, event.left));
        addListener(QuietEvent.class, _ -> listener.quiet());
    }

    /** Types again what this user typed into this report before and what never arrived. */
    void keep(String drawer) {
        getElement().executeJs(WHEN_READY.formatted("keep($0)"), drawer);
    }

    /** Whether {@link Listener#entered} is to be told. */
    void follow(boolean following) {
        getElement().setProperty("following", following);
    }

    /**
     * Says that what was typed into this cell has been dealt with.
     *
     * @param shown how it is written
     * @param version of the cell as it is stored now; -1 when nothing was stored
     */
    void settle(String cell, String typed, String shown, int version) {
        getElement().executeJs(WHEN_READY.formatted("settle($0, $1, $2, $3)"), cell, typed, shown, version);
    }

    /**
     * Writes into a cell what is stored there now.
     *
     * @param another whether somebody else stored it; then it does not touch what one is typing
     */
    void put(String cell, String shown, int version, boolean another) {
        getElement().executeJs(WHEN_READY.formatted("put($0, $1, $2, $3)"), cell, shown, version, another);
    }

    /** Brings a cell into sight and puts the cursor there. */
    void show(String cell) {
        getElement().executeJs(WHEN_READY.formatted("show($0)"), cell);
    }

    /** See {@link Listener#typed}. */
    @DomEvent("cell-typed")
    public static final class TypedEvent extends ComponentEvent<CellGrid> {
        private final String cell;
        private final String text;
        private final int base;

        /** Made by the framework. */
        public TypedEvent(
                CellGrid source,
                boolean fromClient,
                @EventData("event.detail.cell") String cell,
                @EventData("event.detail.text") String text,
                @EventData("event.detail.base") int base) {
            super(source, fromClient);
            this.cell = cell;
            this.text = text;
            this.base = base;
        }
    }

    /** See {@link Listener#pasted}. */
    @DomEvent("cells-pasted")
    public static final class PasteEvent extends ComponentEvent<CellGrid> {
        private final String from;
        private final String text;

        /** Made by the framework. */
        public PasteEvent(
                CellGrid source,
                boolean fromClient,
                @EventData("event.detail.from") String from,
                @EventData("event.detail.text") String text) {
            super(source, fromClient);
            this.from = from;
            this.text = text;
        }
    }

    /** See {@link Listener#opened}. */
    @DomEvent("cell-opened")
    public static final class OpenEvent extends ComponentEvent<CellGrid> {
        private final String cell;

        /** Made by the framework. */
        public OpenEvent(CellGrid source, boolean fromClient, @EventData("event.detail.cell") String cell) {
            super(source, fromClient);
            this.cell = cell;
        }
    }

    /** See {@link Listener#entered}. */
    @DomEvent("cell-entered")
    public static final class EnterEvent extends ComponentEvent<CellGrid> {
        private final String cell;

        /** Made by the framework. */
        public EnterEvent(CellGrid source, boolean fromClient, @EventData("event.detail.cell") String cell) {
            super(source, fromClient);
            this.cell = cell;
        }
    }

    /** See {@link Listener#wide}. */
    @DomEvent("cells-wide")
    public static final class WideEvent extends ComponentEvent<CellGrid> {
        private final boolean wide;

        /** Made by the framework. */
        public WideEvent(CellGrid source, boolean fromClient, @EventData("event.detail.wide") boolean wide) {
            super(source, fromClient);
            this.wide = wide;
        }
    }

    /** See {@link Listener#kept}. */
    @DomEvent("cells-kept")
    public static final class KeptEvent extends ComponentEvent<CellGrid> {
        private final int again;
        private final String left;

        /** Made by the framework. */
        public KeptEvent(
                CellGrid source,
                boolean fromClient,
                @EventData("event.detail.again") int again,
                @EventData("event.detail.left") String left) {
            super(source, fromClient);
            this.again = again;
            this.left = left;
        }
    }

    /** See {@link Listener#quiet}. */
    @DomEvent("cells-quiet")
    public static final class QuietEvent extends ComponentEvent<CellGrid> {
        /** Made by the framework. */
        public QuietEvent(CellGrid source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
