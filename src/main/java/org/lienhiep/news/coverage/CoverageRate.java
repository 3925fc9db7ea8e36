package org.lienhiep.news.coverage;

import java.util.List;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * How many of an organisation's meetings the press told of, half-year by half-year; only meetings of the kinds that the
 * press should tell of.
 *
 * @param shares one for each half-year asked for, oldest first
 */
public record CoverageRate(OrganisationLabel organisation, List<Share> shares) {

    public CoverageRate {
        shares = List.copyOf(shares);
    }

    /**
     * The share of one half-year.
     *
     * @param told how many of the meetings have an article
     * @param held how many meetings of those kinds were held
     */
    public record Share(HalfYear period, int told, int held) {

        /** In whole per cent; 0 where nothing was held. */
        public int percent() {
            return held == 0 ? 0 : Math.round(100f * told / held);
        }
    }
}
