package org.lienhiep.news;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.reading.Vocabulary.KnownOrganisation;
import org.lienhiep.organisation.OrganisationNames;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Component;

/** What names mean by a union's register alone, without anything learned. */
@Component
public class UnionRegister {

    private final Organisations organisations;
    private final Clock clock;

    UnionRegister(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The organisations that go by these names; names that mean none, or more than one, are missing. */
    public Map<String, OrganisationId> organisations(OrganisationId union, Collection<String> names) {
        var details = organisations.get(union, LocalDate.now(clock));
        var below = organisations.namesBelow(union);
        var register = new RegisteredNames(
                details.label().code(),
                details.values().place(),
                below.stream()
                        .map(each -> new KnownOrganisation(each.code(), each.names()))
                        .toList());
        var ids = new HashMap<String, OrganisationId>();
        for (OrganisationNames each : below) {
            ids.put(each.code(), each.id());
        }
        var found = new HashMap<String, OrganisationId>();
        for (var name : names) {
            var code = register.code(name);
            if (code != null) {
                found.put(name, ids.get(code));
            }
        }
        return found;
    }
}
