package org.lienhiep.meeting.agenda;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.Organisations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The usual agenda of each kind of meeting: the union's own where it wrote one, otherwise that which the program
 * brings. The societies of a union use the union's.
 */
@Service
@Transactional
public class AgendaTemplates {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Organisations organisations;
    private final Access access;
    private final Clock clock;

    AgendaTemplates(JdbcClient jdbc, JdbcTemplate batch, Organisations organisations, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.organisations = organisations;
        this.access = access;
        this.clock = clock;
    }

    /** The usual agenda for a meeting of this kind and organiser; empty where none is usual. No secret: no role is asked. */
    @Transactional(readOnly = true)
    public List<AgendaDraft> of(MeetingKind kind, OrganisationId organiser) {
        var union = organisations.unionOf(organiser, LocalDate.now(clock)).orElse(organiser);
        return version(union, kind) == null ? UsualAgendas.of(kind) : own(union, kind);
    }

    /** The kinds for which this union wrote an agenda of its own. No secret: no role is asked. */
    @Transactional(readOnly = true)
    public Set<MeetingKind> changed(OrganisationId union) {
        var kinds = EnumSet.noneOf(MeetingKind.class);
        jdbc.sql("select kind from agenda_template where organisation_id = :union")
                .param("union", union.value())
                .query(String.class)
                .list()
                .forEach(kind -> kinds.add(MeetingKind.valueOf(kind)));
        return kinds;
    }

    /** The values for the editor; version 0 while the union has none of its own. */
    @Transactional(readOnly = true)
    public Versioned<List<AgendaDraft>> edit(OrganisationId union, MeetingKind kind) {
        access.require(Permission.EDIT_MEETINGS, union);
        var version = version(union, kind);
        return version == null ? new Versioned<>(UsualAgendas.of(kind), 0) : new Versioned<>(own(union, kind), version);
    }

    /**
     * Stores the union's own agenda for this kind.
     *
     * @param version as {@link #edit} gave it
     * @throws InvalidInput when something is missing or wrong, with fields like {@code items[0].title}
     * @throws StaleRecord when someone else changed it meanwhile
     */
    public void save(OrganisationId union, MeetingKind kind, List<AgendaDraft> items, int version) {
        access.require(Permission.EDIT_MEETINGS, union);
        AgendaRules.check(items);
        claim(union, kind, version);
        remove(union, kind, "agenda_template_item");
        var rows = new ArrayList<Object[]>();
        for (var item : items) {
            rows.add(new Object[] {
                union.value(),
                kind.name(),
                rows.size(),
                item.level(),
                Objects.requireNonNull(item.title()).strip(),
                item.minutes()
            });
        }
        batch.batchUpdate("""
                insert into agenda_template_item (organisation_id, kind, position, level, title, minutes)
                values (?, ?, ?, ?, ?, ?)""", rows);
    }

    /** Goes back to the agenda that the program brings. */
    public void reset(OrganisationId union, MeetingKind kind) {
        access.require(Permission.EDIT_MEETINGS, union);
        remove(union, kind, "agenda_template");
    }

    private void remove(OrganisationId union, MeetingKind kind, String table) {
        jdbc.sql("delete from " + table + " where organisation_id = :union and kind = :kind")
                .param("union", union.value())
                .param("kind", kind.name())
                .update();
    }

    private @Nullable Integer version(OrganisationId union, MeetingKind kind) {
        return jdbc.sql("select version from agenda_template where organisation_id = :union and kind = :kind")
                .param("union", union.value())
                .param("kind", kind.name())
                .query(Integer.class)
                .optional()
                .orElse(null);
    }

    private List<AgendaDraft> own(OrganisationId union, MeetingKind kind) {
        return jdbc.sql("""
                        select level, title, minutes from agenda_template_item
                        where organisation_id = :union and kind = :kind order by position""")
                .param("union", union.value())
                .param("kind", kind.name())
                .query((row, _) -> AgendaDraft.of(
                        row.getInt("level"), row.getString("title"), row.getObject("minutes", Integer.class)))
                .list();
    }

    private void claim(OrganisationId union, MeetingKind kind, int version) {
        var claimed = jdbc.sql("""
                        insert into agenda_template as t (organisation_id, kind, version, updated_at, updated_by)
                        values (:union, :kind, 1, :now, :by)
                        on conflict (organisation_id, kind) do update
                        set version = t.version + 1, updated_at = excluded.updated_at, updated_by = excluded.updated_by
                        where t.version = :version""")
                .param("union", union.value())
                .param("kind", kind.name())
                .param("version", version)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", access.actor().displayName())
                .update();
        if (claimed == 0) {
            throw jdbc.sql("""
                            select updated_by, updated_at from agenda_template
                            where organisation_id = :union and kind = :kind""")
                    .param("union", union.value())
                    .param("kind", kind.name())
                    .query((row, _) -> new StaleRecord(
                            row.getString("updated_by"),
                            row.getTimestamp("updated_at").toInstant()))
                    .single();
        }
    }
}
