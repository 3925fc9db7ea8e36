package org.lienhiep.news.coverage;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.news.reading.TextRange;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.IndicatorLabel;

/** Who states something. */
public sealed interface Source {

    /** The same source has the same words. */
    String code();

    /**
     * A newspaper.
     *
     * @param place where the article says so; null where that is not known
     * @param confirmed whether somebody confirmed that the article says so; else the program only read it
     */
    record Press(
            ArticleId article,
            String title,
            @Nullable String publisher,
            @Nullable TextRange place,
            boolean confirmed) implements Source {
        @Override
        public String code() {
            return article.toString();
        }
    }

    /** The record of a meeting. */
    record Minutes(MeetingId meeting, BilingualText name) implements Source {
        @Override
        public String code() {
            return meeting.toString();
        }
    }

    /**
     * Reports that were handed in.
     *
     * @param reported how many societies' reports add up to it
     * @param expected how many would if all had reported; 1 for a society
     * @param approved false where the society's report waits for approval
     */
    record Reports(
            OrganisationLabel organisation,
            IndicatorLabel indicator,
            HalfYear period,
            int reported,
            int expected,
            boolean approved)
            implements Source {
        @Override
        public String code() {
            return organisation.code() + "/" + indicator.code() + "/" + period.code();
        }
    }
}
