package org.lienhiep.account.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.lienhiep.account.Installation;
import org.springframework.stereotype.Component;

/** Leads to the set-up page from wherever one comes, as long as nobody can sign in. */
@Component
class SetUpGuard implements VaadinServiceInitListener {

    private final Installation installation;
    private volatile boolean done;

    SetUpGuard(Installation installation) {
        this.installation = installation;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI().addBeforeEnterListener(enter -> {
                    if (!done) {
                        done = !installation.isNew();
                    }
                    if (!done && enter.getNavigationTarget() != SetUpView.class) {
                        enter.forwardTo(SetUpView.class);
                    }
                }));
    }
}
