package org.lienhiep.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.PostId;

/**
 * Who held the posts of an organisation, from the first that is known until now.
 *
 * @param terms of all bodies, the earliest first
 * @param posts in the order of the bodies; those that nobody ever held are missing
 */
public record TimeLine(List<TermSpan> terms, List<PostLine> posts) {

    /**
     * A term of a body.
     *
     * @param from its first day: the real one, else the first year of its label
     * @param to its last day: the real one, else the last year of its label
     */
    public record TermSpan(BodyId body, TermLabel label, PartialDate from, PartialDate to) {}

    /**
     * The holders of a post, the earliest first.
     *
     * @param seats null where their number is not fixed
     */
    public record PostLine(
            BodyId body,
            BilingualText bodyName,
            PostId id,
            BilingualText title,
            @Nullable Integer seats,
            List<Holder> holders) {

        /**
         * The times between the first holder and this day in which surely nobody held the post, shorter than a month
         * left out: handing over takes its time.
         */
        public List<DateRange> gaps(LocalDate until) {
            var gaps = new ArrayList<DateRange>();
            LocalDate covered = null;
            for (var holder : byBeginning()) {
                var begins = first(holder);
                if (covered != null && begins.isAfter(covered.plusMonths(1))) {
                    gaps.add(between(covered.plusDays(1), begins.minusDays(1)));
                }
                var ends = last(holder);
                covered = covered == null || ends.isAfter(covered) ? ends : covered;
            }
            if (covered != null && until.isAfter(covered.plusMonths(1))) {
                gaps.add(between(covered.plusDays(1), until));
            }
            return gaps;
        }

        private List<Holder> byBeginning() {
            return holders.stream()
                    .sorted(Comparator.comparing(PostLine::first))
                    .toList();
        }

        private static DateRange between(LocalDate first, LocalDate last) {
            return new DateRange(PartialDate.of(first), PartialDate.of(last));
        }

        private static LocalDate first(Holder holder) {
            var from = holder.held().from();
            return from == null ? LocalDate.MIN : from.earliest();
        }

        private static LocalDate last(Holder holder) {
            var to = holder.held().to();
            return to == null ? LocalDate.MAX.minusYears(1) : to.latest();
        }
    }
}
