package org.lienhiep.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.kernel.id.OrganisationChangeId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what happened to an organisation, with the decisions and effects: four statements whatever its length. */
@Component
class ChangeHistory {

    private final JdbcClient jdbc;
    private final LabelQueries organisations;

    ChangeHistory(JdbcClient jdbc, LabelQueries organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    /** Everything that happened to an organisation, oldest first. */
    List<ChangeDetails> of(OrganisationId organisation) {
        var found = jdbc.sql("""
                        select * from organisation_change c
                        where exists (select from organisation_change_party p
                                      where p.change_id = c.id and p.organisation_id = :organisation)
                           or exists (select from organisation_change_effect e
                                      where e.change_id = c.id and e.organisation_id = :organisation)
                        order by earliest_day(c.effective), c.id""")
                .param("organisation", organisation.value())
                .query((row, _) -> found(row))
                .list();
        if (found.isEmpty()) {
            return List.of();
        }
        var changes = found.stream().map(each -> each.id).toArray(UUID[]::new);
        var parties = parties(changes).stream().collect(groupingBy(each -> each.change));
        var told = effects(changes, organisation);
        var effects = told.stream().collect(groupingBy(each -> each.change, mapping(each -> each.effect, toList())));
        var names = names(told);
        return found.stream()
                .map(each -> each.details(
                        parties.getOrDefault(each.id, List.of()), effects.getOrDefault(each.id, List.of()), names))
                .toList();
    }

    private Map<OrganisationId, OrganisationLabel> names(List<Told> effects) {
        var named = new HashSet<OrganisationId>();
        effects.forEach(each -> {
            named.add(each.effect.organisation());
            if (each.effect.parent() != null) {
                named.add(each.effect.parent());
            }
        });
        return organisations.labels(named, LocalDate.now(VietnamTime.ZONE));
    }

    private record Party(UUID change, ChangeParty.Side side, OrganisationLabel label) {}

    private record Told(UUID change, ChangeEffect effect) {}

    private List<Party> parties(UUID[] changes) {
        return jdbc.sql("select p.change_id, p.side, " + ChangeQueries.LABEL + """
                        from organisation_change_party p
                        join organisation_change c on c.id = p.change_id
                        join organisation o on o.id = p.organisation_id
                        cross join lateral (select case when p.side = 'FROM' then earliest_day(c.effective) - 1
                                                        else latest_day(c.effective) end as named_on) d
                        """ + ChangeQueries.NAMES
                        + " where p.change_id = any(:changes) order by p.change_id, p.position")
                .param("changes", changes)
                .query((row, _) -> new Party(
                        row.getObject("change_id", UUID.class),
                        ChangeParty.Side.valueOf(row.getString("side")),
                        LabelQueries.label(row)))
                .list();
    }

    private List<Told> effects(UUID[] changes, OrganisationId organisation) {
        return jdbc.sql("""
                        select change_id, kind, organisation_id, parent_id, subject, new_day
                        from organisation_change_effect
                        where change_id = any(:changes) and (organisation_id = :organisation or parent_id = :organisation)
                        order by change_id, position""")
                .param("changes", changes)
                .param("organisation", organisation.value())
                .query((row, _) -> new Told(row.getObject("change_id", UUID.class), effect(row)))
                .list();
    }

    private static ChangeEffect effect(ResultSet row) throws SQLException {
        var parent = row.getObject("parent_id", UUID.class);
        return new ChangeEffect(
                EffectKind.valueOf(row.getString("kind")),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                parent == null ? null : new OrganisationId(parent),
                row.getString("subject"),
                OrganisationQueries.date(row, "new_day"));
    }

    private record Found(
            UUID id,
            ChangeKind kind,
            PartialDate effective,
            @Nullable String number,
            @Nullable LocalDate decidedOn,
            @Nullable String decidedBy,
            @Nullable String note,
            @Nullable UUID whole) {

        ChangeDetails details(
                List<Party> parties, List<ChangeEffect> effects, Map<OrganisationId, OrganisationLabel> names) {
            return new ChangeDetails(
                    new OrganisationChangeId(id),
                    kind,
                    effective,
                    number,
                    decidedOn,
                    decidedBy,
                    note,
                    whole == null ? null : new OrganisationChangeId(whole),
                    on(parties, ChangeParty.Side.FROM),
                    on(parties, ChangeParty.Side.TO),
                    effects,
                    names);
        }

        private static List<OrganisationLabel> on(List<Party> parties, ChangeParty.Side side) {
            return parties.stream()
                    .filter(each -> each.side == side)
                    .map(Party::label)
                    .toList();
        }
    }

    private static Found found(ResultSet row) throws SQLException {
        return new Found(
                row.getObject("id", UUID.class),
                ChangeKind.valueOf(row.getString("kind")),
                PartialDate.parse(row.getString("effective")),
                row.getString("decision_number"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_by"),
                row.getString("note"),
                row.getObject("part_of", UUID.class));
    }
}
