package org.lienhiep.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/** The proposed fields as rows that one works through by keyboard or mouse. */
@Tag("lh-proposals")
@JsModule("./lh-proposals.ts")
final class ProposalList extends Component implements HasComponents {

    /** The words of another field are pointed at, so that pointing at the same row again counts. */
    void forget() {
        getElement().callJsFunction("forget");
    }

    Registration onPoint(ComponentEventListener<PointEvent> listener) {
        return addListener(PointEvent.class, listener);
    }

    Registration onDecide(ComponentEventListener<DecideEvent> listener) {
        return addListener(DecideEvent.class, listener);
    }

    /** Someone points at a row or moves to it. */
    @DomEvent("proposal-pointed")
    public static final class PointEvent extends ComponentEvent<ProposalList> {

        private final String key;

        /** Made by the framework. */
        public PointEvent(ProposalList source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** Someone decided about a row by keyboard. */
    @DomEvent("proposal-decided")
    public static final class DecideEvent extends ComponentEvent<ProposalList> {

        private final String key;
        private final String verdict;

        /** Made by the framework. */
        public DecideEvent(
                ProposalList source,
                boolean fromClient,
                @EventData("event.detail.key") String key,
                @EventData("event.detail.verdict") String verdict) {
            super(source, fromClient);
            this.key = key;
            this.verdict = verdict;
        }

        String key() {
            return key;
        }

        /** {@code accept}, {@code edit}, {@code reject} or {@code other}. */
        String verdict() {
            return verdict;
        }
    }
}
