package org.lienhiep.leadership.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Finds the organisation that an address names. */
@Component
class OrganisationByCode {

    private final Organisations organisations;
    private final Access access;

    OrganisationByCode(Organisations organisations, Access access) {
        this.organisations = organisations;
        this.access = access;
    }

    /** The organisation in the address, when the person may keep its register of leaders. */
    OrganisationLabel editable(BeforeEnterEvent event) {
        var label = byCode(event.getRouteParameters().get("code").orElse(""));
        access.require(Permission.EDIT_LEADERSHIP, label.id());
        return label;
    }

    OrganisationLabel byCode(String code) {
        return organisations.byCode(code).orElseThrow(() -> new NotFound("organisation", code));
    }

    boolean mayEdit(OrganisationLabel organisation) {
        return access.may(Permission.EDIT_LEADERSHIP, organisation.id());
    }
}
