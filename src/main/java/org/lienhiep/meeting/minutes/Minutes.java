package org.lienhiep.meeting.minutes;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDoor;
import org.lienhiep.meeting.agenda.AgendaItem;
import org.lienhiep.meeting.agenda.AgendaItems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The minutes of meetings, item by item over the agenda. Whoever may see a meeting reads them; whoever keeps its record
 * writes them until they are approved. Access is asked through {@link MeetingDoor}.
 */
@Service
@Transactional
public class Minutes {

    private static final int LONGEST = 200_000;
    private static final Duration ONE_SITTING = Duration.ofMinutes(10);

    private final MeetingDoor door;
    private final AgendaItems agenda;
    private final MinuteStore store;
    private final ContributionStore contributions;
    private final CarriedStore carried;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Minutes(
            MeetingDoor door,
            AgendaItems agenda,
            MinuteStore store,
            ContributionStore contributions,
            CarriedStore carried,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.door = door;
        this.agenda = agenda;
        this.store = store;
        this.contributions = contributions;
        this.carried = carried;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The minutes: the meeting as a whole first, then every item of the agenda, then what was written on items that
     * are no longer on it. Five queries, however many items.
     */
    @Transactional(readOnly = true)
    public List<ItemMinutes> of(MeetingId meeting) {
        var items = new LinkedHashMap<@Nullable UUID, @Nullable AgendaItem>();
        items.put(null, null);
        agenda.of(meeting).forEach(item -> items.put(item.id(), item));
        var written = new HashMap<@Nullable UUID, Minute>();
        store.of(meeting).forEach(each -> written.put(each.item(), each));
        var said = contributions.of(meeting);
        var goesOn = carried.of(meeting);
        written.keySet().forEach(item -> items.putIfAbsent(item, null));
        var minutes = new ArrayList<ItemMinutes>();
        items.forEach((id, item) -> minutes.add(new ItemMinutes(
                item,
                written.getOrDefault(id, Minute.none(id, item == null ? null : item.title())),
                said.stream().filter(each -> same(id, each.item(), items)).toList(),
                id == null ? null : goesOn.get(id))));
        return minutes;
    }

    /** What was said on an item that is gone is told with the meeting as a whole. */
    private static boolean same(
            @Nullable UUID shown, @Nullable UUID said, Map<@Nullable UUID, @Nullable AgendaItem> items) {
        return shown == null ? said == null || !items.containsKey(said) : shown.equals(said);
    }

    /** What is written on one item now. */
    @Transactional(readOnly = true)
    public Minute get(MeetingId meeting, @Nullable UUID item) {
        door.readable(meeting);
        return store.of(meeting, item).orElseGet(() -> Minute.none(item, null));
    }

    /**
     * Stores what is written on an item.
     *
     * @param item null for the meeting as a whole
     * @param html as it was typed; only what {@link SafeHtml} lets through is stored
     * @param version the version that the writer had before him, {@link Minute#NEW} for none
     * @throws StaleRecord when somebody else wrote on the item meanwhile
     * @throws InvalidInput when it is too long, or the minutes are approved
     */
    public Minute save(MeetingId meeting, @Nullable UUID item, String html, int version) {
        return write(meeting, item, html, version, null);
    }

    private Minute write(
            MeetingId meeting, @Nullable UUID item, String html, int version, @Nullable Integer restoredFrom) {
        door.open(meeting);
        if (html.length() > LONGEST) {
            throw InvalidInput.in("html", "shell.too-long", LONGEST);
        }
        var now = clock.instant();
        var written = new Minute(item, heading(meeting, item), SafeHtml.of(html), version, null, null);
        var stored = store.store(meeting, written, access.actor().displayName(), now);
        store.keep(meeting, stored, restoredFrom, now.minus(ONE_SITTING));
        events.publishEvent(new MinuteStored(meeting, stored));
        return stored;
    }

    private @Nullable String heading(MeetingId meeting, @Nullable UUID item) {
        if (item == null) {
            return null;
        }
        return agenda.of(meeting).stream()
                .filter(each -> each.id().equals(item))
                .map(AgendaItem::title)
                .findFirst()
                .or(() -> store.of(meeting, item).map(Minute::heading))
                .orElseThrow(() -> new NotFound("agenda item", item));
    }

    /** What stood on an item before, the latest first. */
    @Transactional(readOnly = true)
    public List<MinuteRevision> revisions(MeetingId meeting, @Nullable UUID item) {
        door.readable(meeting);
        return store.revisions(meeting, item);
    }

    /** Brings a revision back as a new one; nothing that was written since is lost. */
    public Minute restore(MeetingId meeting, @Nullable UUID item, int number, int version) {
        door.open(meeting);
        var old = store.revisions(meeting, item).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("revision", number));
        return write(meeting, item, old.html(), version, number);
    }

    /**
     * Records who spoke on an item, in this order; those left out are gone.
     *
     * @throws InvalidInput with fields like {@code contributions[0].text}
     */
    public void contribute(MeetingId meeting, @Nullable UUID item, List<Contribution> said) {
        door.open(meeting);
        ContributionRules.check(said);
        contributions.replace(meeting, item, said);
    }

    /** Lets an item go to the next meeting, or says anew what is left of it. */
    public void carry(MeetingId meeting, Carried unfinished) {
        door.open(meeting);
        ContributionRules.checkNote(unfinished.note());
        carried.put(meeting, unfinished, String.valueOf(heading(meeting, unfinished.item())));
    }

    /** The item was finished after all. */
    public void finish(MeetingId meeting, UUID item) {
        door.open(meeting);
        carried.remove(meeting, item);
    }

    /** What earlier meetings of the same organiser passed on and no agenda has taken up yet, the latest first. */
    @Transactional(readOnly = true)
    public List<UnfinishedItem> unfinishedBefore(MeetingId next) {
        return carried.before(door.readable(next));
    }
}
