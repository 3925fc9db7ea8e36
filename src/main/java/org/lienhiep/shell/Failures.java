package org.lienhiep.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.UUID;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What a person sees when a click fails: a sentence, never a stack trace. Faults of the program get a reference. */
@Component
class Failures implements VaadinServiceInitListener {

    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(Failures::show));
    }

    private static void show(ErrorEvent event) {
        var ui = UI.getCurrent();
        if (ui == null) {
            log(event.getThrowable());
            return;
        }
        switch (event.getThrowable()) {
            case InvalidInput invalid -> Notices.problem(invalid);
            case StaleRecord stale ->
                Notices.problem(ui.getTranslation(
                        "shell.stale",
                        stale.changedBy(),
                        Formats.of(ui.getLocale()).moment(stale.changedAt())));
            case AccessDeniedException _ -> Notices.problem(ui.getTranslation("shell.refused"));
            case NotFound _ -> Notices.problem(ui.getTranslation("shell.no-record"));
            default -> Notices.problem(ui.getTranslation("shell.failure", log(event.getThrowable())));
        }
    }

    /** Logs a fault and returns the reference under which it can be found. */
    static String log(Throwable fault) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Fault {}", reference, fault);
        return reference;
    }
}
