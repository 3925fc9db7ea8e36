package org.lienhiep.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.lienhiep.kernel.NotFound;

/** The address is of the right form, but there is no such record, or none that this person may see. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoRecordPage extends ErrorPage implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        show("circle-question-mark", getTranslation("shell.no-record.title"), getTranslation("shell.no-record"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
