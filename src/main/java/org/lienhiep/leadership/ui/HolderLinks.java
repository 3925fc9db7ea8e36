package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.leadership.Holder;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.QuoteMark;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordEntry;
import org.lienhiep.shell.RecordQuotes;

/** The records that the holders of a page refer to, all of a kind looked up at once. */
final class HolderLinks {

    private final Map<MeetingId, RecordEntry<MeetingId>> meetings;
    private final Map<OrganisationId, RecordEntry<OrganisationId>> organisations;
    private final List<RecordQuotes.Said> said;

    HolderLinks(RecordCatalog catalog, Stream<Holder> all, Locale language) {
        var holders = all.toList();
        var electedAt = holders.stream().flatMap(HolderLinks::electedAt).collect(Collectors.toSet());
        meetings = MeetingField.known(catalog) ? catalog.named(MeetingId.class, electedAt, language) : Map.of();
        said = catalog.quotes().said(electedAt);
        var behalf = holders.stream()
                .map(Holder::onBehalfOf)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        organisations = behalf.isEmpty() ? Map.of() : catalog.named(OrganisationId.class, behalf, language);
    }

    private static Stream<MeetingId> electedAt(Holder holder) {
        return Stream.concat(Stream.ofNullable(holder.electedAt()), holder.alsoElectedAt().stream());
    }

    /** Links to the meetings that elected him; none where they are unknown or may not be seen. */
    List<Span> electing(Holder holder) {
        return electedAt(holder)
                .map(meetings::get)
                .filter(Objects::nonNull)
                .map(meeting -> link(meeting, holder.name()))
                .toList();
    }

    /** The meeting, and behind it where an article says that he was elected there. */
    private Span link(RecordEntry<MeetingId> entry, String person) {
        var link = new Anchor(entry.path(), entry.label());
        link.setRouterIgnore(false);
        link.setAriaLabel(link.getTranslation("leadership.elected-at", entry.label()));
        link.setTitle(link.getTranslation("leadership.elected-at", entry.label()));
        var text = new Span(new Icon("vote"), link);
        text.addClassName("elected-at");
        said.stream()
                .filter(each -> each.tells(entry.id(), RecordQuotes.Matter.ELECTION, person))
                .findFirst()
                .ifPresent(each -> text.add(new QuoteMark(each.path(), each.sentence())));
        return text;
    }

    /** Name of the organisation that he stands for; empty where there is none. */
    Optional<String> onBehalfOf(Holder holder) {
        var organisation = holder.onBehalfOf();
        return Optional.ofNullable(organisation == null ? null : organisations.get(organisation))
                .map(RecordEntry::label);
    }
}
