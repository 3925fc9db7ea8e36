package org.lienhiep.meeting;

import java.util.EnumMap;
import java.util.Map;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many must be present at which kind of meeting of an organisation, by its statutes. */
@Service
@Transactional
public class QuorumRules {

    private final JdbcClient jdbc;
    private final Access access;

    QuorumRules(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** What an organisation asks for, for every kind; the usual where nothing else is set. One query. */
    @Transactional(readOnly = true)
    public Map<MeetingKind, QuorumShare> of(OrganisationId organisation) {
        access.require(Permission.READ, organisation);
        var rules = new EnumMap<MeetingKind, QuorumShare>(MeetingKind.class);
        for (var kind : MeetingKind.values()) {
            rules.put(kind, QuorumShare.usual(kind));
        }
        jdbc.sql("select kind, share from quorum_rule where organisation_id = :organisation")
                .param("organisation", organisation.value())
                .query(row -> {
                    rules.put(MeetingKind.valueOf(row.getString("kind")), QuorumShare.valueOf(row.getString("share")));
                });
        return rules;
    }

    /** Sets what an organisation asks for at one kind of meeting; what is usual needs no rule and none is kept. */
    public void set(OrganisationId organisation, MeetingKind kind, QuorumShare share) {
        access.require(Permission.EDIT_MEETINGS, organisation);
        jdbc.sql("delete from quorum_rule where organisation_id = :organisation and kind = :kind")
                .param("organisation", organisation.value())
                .param("kind", kind.name())
                .update();
        if (share != QuorumShare.usual(kind)) {
            jdbc.sql("insert into quorum_rule (organisation_id, kind, share) values (:organisation, :kind, :share)")
                    .param("organisation", organisation.value())
                    .param("kind", kind.name())
                    .param("share", share.name())
                    .update();
        }
    }

    /** What holds for one meeting; the caller has checked that the person may read it. */
    QuorumShare share(OrganisationId organiser, MeetingKind kind) {
        return jdbc.sql("select share from quorum_rule where organisation_id = :organisation and kind = :kind")
                .param("organisation", organiser.value())
                .param("kind", kind.name())
                .query((row, _) -> QuorumShare.valueOf(row.getString("share")))
                .optional()
                .orElseGet(() -> QuorumShare.usual(kind));
    }
}
