package org.lienhiep.leadership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.signing.BodyMember;
import org.lienhiep.kernel.signing.BodyMembers;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls the roll of a body from the posts of the register. */
@Component
class MemberRolls implements BodyMembers {

    private final LeadershipQueries queries;
    private final Access access;

    MemberRolls(LeadershipQueries queries, Access access) {
        this.queries = queries;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<BodyMember> membersOf(OrganisationId organisation, String body, LocalDate day) {
        access.require(Permission.READ, organisation);
        var named = SearchKey.of(body);
        var lines = queries.lines(organisation, day).stream()
                .filter(line -> line.holder() != null && line.title() != null)
                .toList();
        var members = new LinkedHashMap<PersonId, BodyMember>();
        lines.stream()
                .filter(line -> named.contains(key(line)))
                .max(Comparator.comparingInt(line -> key(line).length()))
                .ifPresent(meant -> lines.stream()
                        .filter(line -> line.body().equals(meant.body()))
                        .forEach(line -> add(members, line)));
        return List.copyOf(members.values());
    }

    /** Who holds two posts of a body is called once, with the higher one. */
    private static void add(Map<PersonId, BodyMember> members, RosterLine line) {
        var holder = line.holder();
        var title = line.title();
        if (holder != null && title != null) {
            members.putIfAbsent(holder.person(), new BodyMember(holder.person(), holder.name(), title.vi()));
        }
    }

    private static String key(RosterLine line) {
        return SearchKey.of(line.bodyName().vi());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean holdsAny(PersonId person, OrganisationId organisation, LocalDate day) {
        access.require(Permission.READ, organisation);
        return queries.lines(organisation, day).stream()
                .anyMatch(
                        line -> line.holder() != null && line.holder().person().equals(person));
    }
}
