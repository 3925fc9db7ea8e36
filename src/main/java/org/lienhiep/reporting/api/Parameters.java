package org.lienhiep.reporting.api;

import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Reads what addresses name. */
@Component
class Parameters {

    private final Organisations organisations;

    Parameters(Organisations organisations) {
        this.organisations = organisations;
    }

    /** The half-year; {@link InvalidInput} in this field when it is none. */
    static HalfYear halfYear(String field, String text) {
        try {
            return HalfYear.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw InvalidInput.in(field, "reporting.half-year.form", text);
        }
    }

    OrganisationId organisation(String code) {
        return organisations.withCode(code).id();
    }

    OrganisationId union(String code) {
        return organisations
                .byCode(code)
                .filter(label -> label.kind() == OrganisationKind.UNION)
                .map(OrganisationLabel::id)
                .orElseThrow(() -> new NotFound("union", code));
    }
}
