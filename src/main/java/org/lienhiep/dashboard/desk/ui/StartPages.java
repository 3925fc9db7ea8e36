package org.lienhiep.dashboard.desk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.shell.StartPage;
import org.springframework.stereotype.Component;

/**
 * Which of the two first pages a person begins with. Secretaries begin at the desk, leaders and administrators at the
 * dashboard, unless they chose otherwise.
 */
@Component
public class StartPages {

    private final Access access;

    StartPages(Access access) {
        this.access = access;
    }

    /** Whether the person signed in begins at the desk. */
    public boolean atDesk() {
        return StartPage.chosen().map(DeskLinks.DESK::equals).orElseGet(this::works);
    }

    private boolean works() {
        return access.mayAnywhere(Permission.ENTER_REPORTS) || access.mayAnywhere(Permission.EDIT_MEETINGS);
    }

    /**
     * Whether to lead on from the bare address to the desk: only when a tab opens there, as after signing in. Whoever
     * goes to the dashboard from within the application, or has its address with an organisation, means the dashboard.
     */
    public boolean leadOn(BeforeEnterEvent event) {
        var opening =
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().isEmpty();
        return opening
                && event.getLocation().getQueryParameters().getParameters().isEmpty()
                && atDesk();
    }

    void choose(boolean desk) {
        StartPage.choose(desk ? DeskLinks.DESK : "");
    }
}
