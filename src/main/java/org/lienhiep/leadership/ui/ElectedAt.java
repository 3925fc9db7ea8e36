package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.leadership.Holder;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordEntry;

/** The meetings that elected the holders of a page, all looked up at once. */
final class ElectedAt {

    private final Map<MeetingId, RecordEntry<MeetingId>> meetings;

    ElectedAt(RecordCatalog catalog, Stream<Holder> holders, Locale language) {
        var ids = holders.map(Holder::electedAt).filter(Objects::nonNull).collect(Collectors.toSet());
        meetings = MeetingField.known(catalog) ? catalog.named(MeetingId.class, ids, language) : Map.of();
    }

    /** A link to the meeting; empty where it is unknown or may not be seen. */
    Optional<Span> link(Holder holder) {
        var meeting = holder.electedAt();
        return Optional.ofNullable(meeting == null ? null : meetings.get(meeting))
                .map(entry -> {
                    var link = new Anchor(entry.path(), entry.label());
                    link.setRouterIgnore(false);
                    link.setAriaLabel(link.getTranslation("leadership.elected-at", entry.label()));
                    link.setTitle(link.getTranslation("leadership.elected-at", entry.label()));
                    var text = new Span(new Icon("vote"), link);
                    text.addClassName("elected-at");
                    return text;
                });
    }
}
