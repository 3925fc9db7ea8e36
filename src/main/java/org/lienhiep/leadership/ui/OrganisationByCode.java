package org.lienhiep.leadership.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Finds the organisation that an address names. */
@Component
class OrganisationByCode {

    private final Organisations organisations;
    private final Access access;
    private final Clock clock;

    OrganisationByCode(Organisations organisations, Access access, Clock clock) {
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    /** The organisation in the address, when the person may keep its register of leaders. */
    OrganisationLabel editable(BeforeEnterEvent event) {
        var label = byCode(event.getRouteParameters().get("code").orElse(""));
        access.require(Permission.EDIT_LEADERSHIP, label.id());
        return label;
    }

    OrganisationLabel byCode(String code) {
        return organisations.withCode(code);
    }

    /** The organisation with this id as it is called today; empty when there is none. */
    Optional<OrganisationLabel> byId(OrganisationId id) {
        return Optional.ofNullable(
                organisations.labels(List.of(id), LocalDate.now(clock)).get(id));
    }

    boolean mayEdit(OrganisationLabel organisation) {
        return access.may(Permission.EDIT_LEADERSHIP, organisation.id());
    }
}
