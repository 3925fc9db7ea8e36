package org.lienhiep.news.coverage;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.reading.TextRange;

/**
 * A figure of a half-year that an article says.
 *
 * @param place where it says so; null where that is not known
 */
record SaidFigure(
        ToldArticle article,
        Subject subject,
        Figure figure,
        @Nullable TextRange place) {

    /** What is counted: by whom, what, when. */
    record Subject(OrganisationId organisation, IndicatorId indicator, HalfYear period) {}

    Source.Press press() {
        return new Source.Press(article.id(), article.title(), article.publisher(), place, article.confirmed());
    }
}
