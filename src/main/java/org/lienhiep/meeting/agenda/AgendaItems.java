package org.lienhiep.meeting.agenda;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDoor;
import org.lienhiep.meeting.MeetingOutline;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agendas of meetings. Whoever may see a meeting reads its agenda; whoever keeps its record changes it. Access is
 * asked through {@link MeetingDoor}.
 */
@Service
@Transactional
public class AgendaItems {

    private final MeetingDoor door;
    private final AgendaStore store;
    private final AuditTrail trail;
    private final ObjectProvider<AgendaOffers> sources;

    AgendaItems(MeetingDoor door, AgendaStore store, AuditTrail trail, ObjectProvider<AgendaOffers> sources) {
        this.door = door;
        this.store = store;
        this.trail = trail;
        this.sources = sources;
    }

    /** The items in their order; none when the meeting has no agenda yet. */
    @Transactional(readOnly = true)
    public List<AgendaItem> of(MeetingId meeting) {
        return items(door.readable(meeting));
    }

    private List<AgendaItem> items(MeetingOutline meeting) {
        var drafts = store.items(meeting.id());
        var lines = new Outline(drafts).lines();
        var items = new ArrayList<AgendaItem>();
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var line = lines.get(i);
            items.add(new AgendaItem(
                    Objects.requireNonNull(draft.id()),
                    line.number(),
                    line.level(),
                    line.parent() < 0 ? null : drafts.get(line.parent()).id(),
                    Objects.requireNonNull(draft.title()),
                    draft.owner(),
                    line.starts(meeting.startsAt()),
                    draft.minutes(),
                    draft.carriedFrom(),
                    draft.decision()));
        }
        return items;
    }

    /** The values for the editor. */
    @Transactional(readOnly = true)
    public Versioned<List<AgendaDraft>> edit(MeetingId meeting) {
        door.writable(meeting);
        return new Versioned<>(store.items(meeting), store.version(meeting));
    }

    /**
     * Replaces the agenda. Items keep their identity by the ids in the drafts; those left out are gone.
     *
     * @param version as {@link #edit} gave it
     * @return the version it has now
     * @throws InvalidInput when something is missing or wrong, with fields like {@code items[0].title}, or the minutes of
     *     the meeting are approved
     * @throws StaleRecord when someone else changed it meanwhile
     */
    public int save(MeetingId meeting, List<AgendaDraft> items, int version) {
        door.open(meeting);
        return write(meeting, items, version);
    }

    /**
     * Puts items at the end of the agenda, at level 1: what an earlier meeting left unfinished, open decisions. What
     * the agenda already takes up is not put on it again.
     */
    public void add(MeetingId meeting, List<NewAgendaItem> items) {
        door.open(meeting);
        var all = new ArrayList<>(store.items(meeting));
        var taken = taken(all);
        items.stream()
                .filter(item -> !taken.contains(item.carriedFrom()) && !taken.contains(item.decision()))
                .map(AgendaDraft::of)
                .forEach(all::add);
        write(meeting, all, store.version(meeting));
    }

    /** What may be taken over into the agenda and is not on it yet. */
    @Transactional(readOnly = true)
    public List<AgendaOffer> offers(MeetingId meeting) {
        door.writable(meeting);
        var taken = taken(store.items(meeting));
        return sources.orderedStream()
                .flatMap(source -> source.offers(meeting).stream())
                .filter(offer -> !taken.contains(offer.carriedFrom()) && !taken.contains(offer.decision()))
                .toList();
    }

    /** The earlier items and the decisions that these items take up. */
    private static Set<@Nullable UUID> taken(List<AgendaDraft> items) {
        var taken = new HashSet<@Nullable UUID>();
        items.forEach(item -> {
            taken.add(item.carriedFrom());
            taken.add(item.decision());
        });
        taken.remove(null);
        return taken;
    }

    private int write(MeetingId meeting, List<AgendaDraft> items, int version) {
        AgendaRules.check(items);
        var before = AgendaText.of(store.items(meeting));
        var now = store.replace(meeting, items, version);
        var after = AgendaText.of(items);
        if (!before.equals(after)) {
            trail.changed(new AuditSubject("meeting", meeting.value(), ""), "agenda", before, after, null);
        }
        return now;
    }
}
