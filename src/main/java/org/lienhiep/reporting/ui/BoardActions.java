package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.reminder.Reminder;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Notices;

/** Reminds and extends from a board. */
final class BoardActions implements UnionBoard.Actions {

    private final BoardServices services;
    private final BoardData data;
    private final Consumer<BoardFilter> filtered;
    private final Runnable changed;

    /**
     * The actions of one board.
     *
     * @param filtered keeps the filter in the address
     * @param changed shows the board anew
     */
    BoardActions(BoardServices services, BoardData data, Consumer<BoardFilter> filtered, Runnable changed) {
        this.services = services;
        this.data = data;
        this.filtered = filtered;
        this.changed = changed;
    }

    @Override
    public void filtered(BoardFilter filter) {
        filtered.accept(filter);
    }

    @Override
    public void extend(List<OrganisationLabel> societies) {
        ExtensionDialog.open(services.extensions(), data.union().id(), data.current(), societies, changed);
    }

    @Override
    public void remind(List<OrganisationLabel> societies) {
        var ids = societies.stream().map(OrganisationLabel::id).toList();
        var needs = services.needs().of(data.union().id(), data.current(), ids);
        var waiting = needs.stream().map(need -> need.status().society().id()).toList();
        var done = societies.stream()
                .filter(each -> !waiting.contains(each.id()))
                .map(each -> each.brief(I18n.reader()))
                .toList();
        var words = new ReminderText(UI.getCurrent(), data.union(), data.current(), data.today(), address());
        new ReminderDialog(needs, done, data.contacts(), words, new Sent()).open();
    }

    /** Where others reach this installation: as it was configured, else as this browser does. */
    private String address() {
        if (!services.publicAddress().isBlank()) {
            return services.publicAddress().strip().replaceAll("/+$", "");
        }
        if (!(VaadinRequest.getCurrent() instanceof VaadinServletRequest request)) {
            return "";
        }
        var url = request.getHttpServletRequest().getRequestURL();
        var path = request.getHttpServletRequest().getRequestURI();
        return url.substring(0, url.length() - path.length()) + request.getContextPath();
    }

    /** What becomes of the reminders; each is kept. */
    private final class Sent implements ReminderDialog.Post {

        @Override
        public boolean canSend() {
            return services.reminders().canSend();
        }

        @Override
        public void copied(Collection<Reminder> reminders) {
            services.reminders().copied(data.union().id(), data.current(), reminders);
        }

        @Override
        public void send(Collection<Reminder> reminders) {
            var refused = services.reminders().send(data.union().id(), data.current(), reminders);
            var reader = UI.getCurrent();
            if (refused.isEmpty()) {
                Notices.done(reader.getTranslation("reporting.reminder.sent", reminders.size()));
            } else {
                var names = data.board().lines().stream()
                        .filter(line -> refused.contains(line.society().id()))
                        .map(line -> line.society().brief(I18n.reader()))
                        .toList();
                Notices.problem(reader.getTranslation("reporting.reminder.refused", String.join(", ", names)));
            }
            changed.run();
        }
    }
}
