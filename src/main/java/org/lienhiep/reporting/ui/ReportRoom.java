package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.UserId;
import org.lienhiep.reporting.ReportChanged;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Who has which report before him, so that people at the same report see each other and each other's cells change.
 * Whoever joins has been allowed to read the report; what he is told contains nothing else.
 */
@Component
class ReportRoom implements DisposableBean {

    private final Map<Place, Set<Seat>> seats = new ConcurrentHashMap<>();
    // A page is told on a thread of its own: whoever stored something does not wait for other people's pages.
    private final ExecutorService messengers = Executors.newVirtualThreadPerTaskExecutor();

    private record Place(OrganisationId organisation, HalfYear period) {}

    private record Seat(UI ui, @Nullable UserId user, String name, Guest guest) {

        void tell(Consumer<Guest> message) {
            try {
                var _ = ui.access(() -> message.accept(guest));
            } catch (UIDetachedException closedMeanwhile) {
                // Leaves by itself.
            }
        }
    }

    /** A page that is told what happens; always under the lock of its session. */
    interface Guest {

        /** Somebody else changed the report. */
        void changed(ReportChanged change);

        /** Others came or left: their names now. */
        void others(List<String> names);
    }

    /**
     * Tells this page from now on what others do to the report.
     *
     * @param user who looks at it; null for the program itself
     * @return ends it
     */
    Registration join(
            UI ui, OrganisationId organisation, HalfYear period, @Nullable UserId user, String name, Guest guest) {
        var place = new Place(organisation, period);
        var seat = new Seat(ui, user, name, guest);
        seats.computeIfAbsent(place, _ -> ConcurrentHashMap.newKeySet()).add(seat);
        tellWhoIsHere(place);
        return () -> leave(place, seat);
    }

    private void leave(Place place, Seat seat) {
        seats.computeIfPresent(place, (_, taken) -> {
            taken.remove(seat);
            return taken.isEmpty() ? null : taken;
        });
        tellWhoIsHere(place);
    }

    private void tellWhoIsHere(Place place) {
        var here = List.copyOf(seats.getOrDefault(place, Set.of()));
        here.forEach(seat -> messengers.execute(() -> seat.tell(guest -> guest.others(others(here, seat)))));
    }

    private static List<String> others(List<Seat> here, Seat seat) {
        return here.stream()
                .filter(each -> each.user() == null || !each.user().equals(seat.user()))
                .map(Seat::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** Everyone but the page that did it. */
    @TransactionalEventListener(fallbackExecution = true)
    void changed(ReportChanged change) {
        var origin = UI.getCurrent();
        for (var seat : seats.getOrDefault(new Place(change.organisation(), change.period()), Set.of())) {
            if (!seat.ui().equals(origin)) {
                messengers.execute(() -> seat.tell(guest -> guest.changed(change)));
            }
        }
    }

    @Override
    public void destroy() {
        messengers.shutdownNow();
    }
}
