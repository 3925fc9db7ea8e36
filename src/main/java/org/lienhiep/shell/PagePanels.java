package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.lienhiep.kernel.id.RecordId;
import org.springframework.beans.factory.ObjectProvider;

/** All {@link PagePanel}s that features contribute. */
@org.springframework.stereotype.Component
public class PagePanels {

    private final ObjectProvider<PagePanel<?>> panels;

    PagePanels(ObjectProvider<PagePanel<?>> panels) {
        this.panels = panels;
    }

    /** The sections that other features add to this record's page. */
    @SuppressWarnings("unchecked")
    public <I extends RecordId> List<Component> about(Class<I> type, I id) {
        return panels.orderedStream()
                .filter(panel -> panel.about() == type)
                .map(panel -> ((PagePanel<I>) panel).panel(id))
                .flatMap(Optional::stream)
                .toList();
    }
}
