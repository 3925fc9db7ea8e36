package org.lienhiep.meeting;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is expected of meetings of each kind, so that nobody is reminded of minutes that a training never has: the
 * union's own rule where it made one, otherwise the usual. The societies of a union follow the union's.
 */
@Service
@Transactional
public class RecordNeeds {

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Access access;
    private final Clock clock;

    RecordNeeds(JdbcClient jdbc, Organisations organisations, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    /** Something that a meeting's record should have. */
    public enum Need {
        /** Minutes, written or filed. */
        MINUTES(
                MeetingKind.CONGRESS,
                MeetingKind.EXECUTIVE_COMMITTEE,
                MeetingKind.STANDING_COMMITTEE,
                MeetingKind.HALF_YEAR_REVIEW,
                MeetingKind.ANNUAL_REVIEW,
                MeetingKind.BRIEFING,
                MeetingKind.WORKING_SESSION),
        /** An article that tells of it. */
        PRESS(
                MeetingKind.CONGRESS,
                MeetingKind.HALF_YEAR_REVIEW,
                MeetingKind.ANNUAL_REVIEW,
                MeetingKind.WORKSHOP,
                MeetingKind.SIGNING,
                MeetingKind.CEREMONY);

        @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
        private final Set<MeetingKind> usual;

        Need(MeetingKind... usual) {
            this.usual = Set.of(usual);
        }

        /** The kinds that need it where a union says nothing else. */
        public Set<MeetingKind> usual() {
            return usual;
        }
    }

    /** The kinds that need it in this organisation. No secret: no role is asked. */
    @Transactional(readOnly = true)
    public Set<MeetingKind> kinds(Need need, OrganisationId organisation) {
        var union = unionOf(organisation);
        return jdbc.sql("select kinds from record_need where organisation_id = :union and need = :need")
                .param("union", union.value())
                .param("need", need.name())
                .query((row, _) -> Arrays.stream((String[]) row.getArray(1).getArray())
                        .map(MeetingKind::valueOf)
                        .collect(toUnmodifiableSet()))
                .optional()
                .orElse(need.usual());
    }

    /** Whether the person signed in may set what holds in this organisation: its union's secretary may. */
    @Transactional(readOnly = true)
    public boolean maySet(OrganisationId organisation) {
        return access.may(Permission.EDIT_MEETINGS, unionOf(organisation));
    }

    private OrganisationId unionOf(OrganisationId organisation) {
        return organisations.unionOf(organisation, LocalDate.now(clock)).orElse(organisation);
    }

    /** Sets which kinds need it in a union; none means that none does. */
    public void set(Need need, OrganisationId union, Set<MeetingKind> kinds) {
        access.require(Permission.EDIT_MEETINGS, union);
        jdbc.sql("""
                        insert into record_need (organisation_id, need, kinds) values (:union, :need, :kinds)
                        on conflict (organisation_id, need) do update set kinds = excluded.kinds""")
                .param("union", union.value())
                .param("need", need.name())
                .param("kinds", kinds.stream().map(Enum::name).sorted().toArray(String[]::new))
                .update();
    }
}
