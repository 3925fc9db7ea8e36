package org.lienhiep.meeting.minutes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.UserId;
import org.lienhiep.meeting.minutes.Minute;
import org.lienhiep.meeting.minutes.MinuteStored;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Who writes which minutes now, and on which item, so that two people see each other. Whoever joins has been allowed
 * to change the meeting; what he is told contains nothing else.
 */
@Component
class MinutesRoom implements DisposableBean {

    private final Map<MeetingId, Set<Seat>> seats = new ConcurrentHashMap<>();
    // A page is told on a thread of its own: whoever stored something does not wait for other people's pages.
    private final ExecutorService messengers = Executors.newVirtualThreadPerTaskExecutor();

    /** A page that is told what happens; always under the lock of its session. */
    interface Guest {

        /** Somebody else stored what is written on an item. */
        void stored(Minute minute);

        /** Others came, left or went to another item. */
        void others(List<Person> others);
    }

    /**
     * Somebody else at these minutes.
     *
     * @param item where his cursor is; null for the meeting as a whole
     * @param writing whether his cursor is in any item
     */
    record Person(String name, @Nullable UUID item, boolean writing) {}

    /** A place at the minutes of a meeting, until it is left. */
    final class Seat {

        private final MeetingId meeting;
        private final UI ui;
        private final @Nullable UserId user;
        private final String name;
        private final Guest guest;
        private volatile Person person;

        private Seat(MeetingId meeting, UI ui, @Nullable UserId user, String name, Guest guest) {
            this.meeting = meeting;
            this.ui = ui;
            this.user = user;
            this.name = name;
            this.guest = guest;
            this.person = new Person(name, null, false);
        }

        /** The cursor went to an item. */
        void goTo(@Nullable UUID item) {
            person = new Person(name, item, true);
            tellWhoIsHere(meeting);
        }

        void leave() {
            seats.computeIfPresent(meeting, (_, taken) -> {
                taken.remove(this);
                return taken.isEmpty() ? null : taken;
            });
            tellWhoIsHere(meeting);
        }

        private boolean isOfAnother(Seat seat) {
            return user == null || !user.equals(seat.user);
        }

        private void tell(Consumer<Guest> message) {
            try {
                var _ = ui.access(() -> message.accept(guest));
            } catch (UIDetachedException closedMeanwhile) {
                // Leaves by itself.
            }
        }
    }

    /** Tells this page from now on what others do. */
    Seat join(MeetingId meeting, UI ui, @Nullable UserId user, String name, Guest guest) {
        var seat = new Seat(meeting, ui, user, name, guest);
        seats.computeIfAbsent(meeting, _ -> ConcurrentHashMap.newKeySet()).add(seat);
        tellWhoIsHere(meeting);
        return seat;
    }

    private void tellWhoIsHere(MeetingId meeting) {
        var here = List.copyOf(seats.getOrDefault(meeting, Set.of()));
        for (var seat : here) {
            var others = here.stream()
                    .filter(each -> each.isOfAnother(seat))
                    .map(each -> each.person)
                    .distinct()
                    .toList();
            messengers.execute(() -> seat.tell(guest -> guest.others(others)));
        }
    }

    /** Everyone but the page that did it. */
    @TransactionalEventListener(fallbackExecution = true)
    void stored(MinuteStored stored) {
        var origin = UI.getCurrent();
        for (var seat : seats.getOrDefault(stored.meeting(), Set.of())) {
            if (!seat.ui.equals(origin)) {
                messengers.execute(() -> seat.tell(guest -> guest.stored(stored.minute())));
            }
        }
    }

    @Override
    public void destroy() {
        messengers.shutdownNow();
    }
}
