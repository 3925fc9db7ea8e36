package org.lienhiep.account.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.lienhiep.account.Installation;
import org.springframework.stereotype.Component;

/** Leads to the set-up page from wherever one comes, as long as nobody can sign in. */
@Component
class SetUpGuard implements VaadinServiceInitListener {

    private final Installation installation;

    SetUpGuard(Installation installation) {
        this.installation = installation;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(enter -> {
                    if (enter.getNavigationTarget() != SetUpView.class && installation.isNew()) {
                        enter.forwardTo(SetUpView.class);
                    }
                }));
    }
}
