package org.lienhiep.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.Stamp;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and stores what sources state. */
@Component
class StatedFigureQueries {

    private static final String SELECT = """
            select source_kind, source_id, organisation_id, period, indicator_id, label, value, qualifier, unit, quote,
                   created_at, created_by
            from stated_figure""";

    private final JdbcClient jdbc;
    private final Clock clock;

    StatedFigureQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<StatedFigure> of(FigureSource source) {
        return jdbc.sql(SELECT + " where source_kind = :kind and source_id = :source order by position")
                .param("kind", kind(source))
                .param("source", source.value())
                .query((row, _) -> figure(row))
                .list();
    }

    /** Ids are never shared between kinds of records, so the kind need not be asked for. */
    List<StatedFigure> of(Collection<? extends FigureSource> sources) {
        return jdbc.sql(SELECT
                        + " where source_kind = any(:kinds) and source_id = any(:sources) order by source_id, position")
                .param("kinds", new String[] {"ARTICLE", "MEETING"})
                .param("sources", sources.stream().map(FigureSource::value).toArray(UUID[]::new))
                .query((row, _) -> figure(row))
                .list();
    }

    List<StatedFigure> about(Collection<OrganisationId> organisations, IndicatorId indicator, HalfYear period) {
        return jdbc.sql(SELECT + """
                         where organisation_id = any(:organisations) and half_year = :period and indicator_id = :indicator
                        order by created_at desc, position desc""")
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("period", period.number())
                .param("indicator", indicator.value())
                .query((row, _) -> figure(row))
                .list();
    }

    void replace(FigureSource source, List<StatedFigureDraft> figures, String by) {
        jdbc.sql("delete from stated_figure where source_kind = :kind and source_id = :source")
                .param("kind", kind(source))
                .param("source", source.value())
                .update();
        for (int i = 0; i < figures.size(); i++) {
            insert(source, i, figures.get(i), by);
        }
    }

    private void insert(FigureSource source, int position, StatedFigureDraft figure, String by) {
        jdbc.sql("""
                        insert into stated_figure (source_kind, source_id, position, organisation_id, period, indicator_id,
                                                   label, value, qualifier, unit, quote, created_at, created_by)
                        values (:kind, :source, :position, :organisation, :period, :indicator,
                                :label, :value, :qualifier, :unit, :quote, :at, :by)""")
                .param("kind", kind(source))
                .param("source", source.value())
                .param("position", position)
                .param("organisation", figure.organisation().value())
                .param("period", figure.period().code())
                .param(
                        "indicator",
                        figure.indicator() == null ? null : figure.indicator().value())
                .param("label", figure.label())
                .param("value", figure.value())
                .param("qualifier", figure.qualifier().name())
                .param("unit", figure.unit())
                .param("quote", figure.quote())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .update();
    }

    private static String kind(FigureSource source) {
        return switch (source) {
            case FigureSource.Article _ -> "ARTICLE";
            case FigureSource.Meeting _ -> "MEETING";
        };
    }

    private static StatedFigure figure(ResultSet row) throws SQLException {
        var id = row.getObject("source_id", UUID.class);
        var indicator = row.getObject("indicator_id", UUID.class);
        var at = row.getTimestamp("created_at").toInstant();
        var by = row.getString("created_by");
        return new StatedFigure(
                "ARTICLE".equals(row.getString("source_kind"))
                        ? FigureSource.of(new ArticleId(id))
                        : FigureSource.of(new MeetingId(id)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                Period.parse(row.getString("period")),
                indicator == null ? null : new IndicatorId(indicator),
                row.getString("label"),
                new Figure(CellValue.plain(row.getBigDecimal("value")), Qualifier.valueOf(row.getString("qualifier"))),
                row.getString("unit"),
                row.getString("quote"),
                new Stamp(at, by, at, by));
    }
}
