package org.lienhiep.leadership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PostId;

/**
 * Who leads an organisation on a day: every post of every body, with its holders and the seats that are empty.
 *
 * @param bodies in the order in which people name them; those without posts as well
 * @param ended since when the organisation was no more on that day; null while it went on
 */
public record Roster(
        OrganisationId organisation,
        LocalDate day,
        List<BodyOnDay> bodies,
        @Nullable PartialDate ended) {

    /** A body with its posts. */
    public record BodyOnDay(BodyId id, BodyKind kind, BilingualText name, List<PostOnDay> posts) {

        /** The term that its holders serve on that day, the latest where they differ; empty when none is known. */
        public Optional<TermLabel> term() {
            return posts.stream()
                    .flatMap(post -> post.holders().stream())
                    .flatMap(holder -> Stream.ofNullable(holder.term()))
                    .max(Comparator.comparingInt(TermLabel::from));
        }
    }

    /**
     * A post with whoever holds it.
     *
     * @param seats how many may hold it at a time; null where the number is not fixed
     */
    public record PostOnDay(
            PostId id, BilingualText title, @Nullable Integer seats, List<Holder> holders) {

        /** How many seats are empty; where their number is not fixed, one when nobody holds the post. */
        public int vacant() {
            return Math.max(0, (seats == null ? 1 : seats) - holders.size());
        }
    }

    /** All posts of all bodies. */
    public Stream<PostOnDay> posts() {
        return bodies.stream().flatMap(body -> body.posts().stream());
    }
}
