package org.lienhiep.news.api;

import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Component;

/** For which union a caller reads and records: the one he names, or else the only one whose news he keeps. */
@Component
class NewsUnions {

    private final Organisations organisations;
    private final Access access;

    NewsUnions(Organisations organisations, Access access) {
        this.organisations = organisations;
        this.access = access;
    }

    OrganisationId of(@Nullable String code) {
        access.requireAnywhere(Permission.RECORD_NEWS);
        if (code != null && !code.isBlank()) {
            return organisations
                    .byCode(code.strip())
                    .map(OrganisationLabel::id)
                    .orElseThrow(() -> InvalidInput.in("union", "organisation.code.unknown", code));
        }
        var kept = organisations.unions().stream()
                .map(OrganisationLabel::id)
                .filter(union -> access.may(Permission.RECORD_NEWS, union))
                .toList();
        if (kept.size() != 1) {
            throw InvalidInput.in("union", "news.api.union");
        }
        return kept.getFirst();
    }
}
