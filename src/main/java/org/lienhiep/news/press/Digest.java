package org.lienhiep.news.press;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.StatedFigure;

/**
 * The press of an organisation in a half-year.
 *
 * @param words what it was narrowed to; empty for everything
 * @param groups articles by the meeting that they record, by its day; those that record none last
 */
public record Digest(OrganisationLabel organisation, HalfYear period, String words, List<Group> groups) {

    public Digest {
        groups = List.copyOf(groups);
    }

    /**
     * The articles about one meeting.
     *
     * @param meeting null for articles that record none, or none that may be seen
     * @param articles by day
     */
    public record Group(@Nullable MeetingRow meeting, List<Cited> articles) {

        public Group {
            articles = List.copyOf(articles);
        }
    }

    /**
     * An article with the number by which it is cited.
     *
     * @param figures what it states in figures
     */
    public record Cited(int number, Clip clip, List<StatedFigure> figures) {

        public Cited {
            figures = List.copyOf(figures);
        }
    }

    /** All articles in the order of their numbers. */
    public Stream<Cited> articles() {
        return groups.stream().flatMap(group -> group.articles().stream());
    }
}
