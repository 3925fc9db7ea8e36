package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    public <I extends RecordId> List<Component> about(Class<I> type, I id) {
        return sections(type, panel -> panel.panel(id));
    }

    /** The same for a page of two columns. */
    public <I extends RecordId> Columns columns(Class<I> type, I id) {
        return new Columns(
                sections(type, panel -> panel.beside() ? Optional.empty() : panel.panel(id)),
                sections(type, panel -> panel.beside() ? panel.panel(id) : Optional.empty()));
    }

    /** The sections of a page of two columns: the wide ones, and the short ones beside them. */
    public record Columns(List<Component> main, List<Component> beside) {}

    /** The sections that other features add to this record's page, as of a day. */
    public <I extends RecordId> List<Component> about(Class<I> type, I id, LocalDate day) {
        return sections(type, panel -> panel.panel(id, day));
    }

    @SuppressWarnings("unchecked")
    private <I extends RecordId> List<Component> sections(
            Class<I> type, Function<PagePanel<I>, Optional<Component>> section) {
        return panels.orderedStream()
                .filter(panel -> panel.about() == type)
                .map(panel -> section.apply((PagePanel<I>) panel))
                .flatMap(Optional::stream)
                .toList();
    }
}
