package org.lienhiep.news.coverage;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Sha256;
import org.lienhiep.kernel.id.ArticleId;

/**
 * Two statements about the same thing that cannot both be true.
 *
 * @param press the article's side
 * @param said what the article states
 * @param other the other side: a record, reports, or another article
 * @param stated what the other side states
 * @param provisional whether reports that are still missing may resolve it
 * @param settlement what somebody decided about it; null while nobody did
 */
public record Contradiction(
        Matter matter,
        Source.Press press,
        Value said,
        Source other,
        Value stated,
        boolean provisional,
        @Nullable Settlement settlement) {

    /** What it is about. */
    public enum Matter {
        /** The day of the meeting. */
        DAY,
        /** How many societies came. */
        SOCIETIES,
        /** How many people came. */
        PEOPLE,
        /** Who was elected to which post for which term. */
        ELECTION,
        /** A figure of a half-year. */
        COUNT
    }

    /** The article that it is recorded with. */
    public ArticleId article() {
        return press.article();
    }

    /** Names it: the same sources stating the same. 64 hexadecimal digits. */
    public String fingerprint() {
        var words = String.join("\n", matter.name(), press.code(), said.code(), other.code(), stated.code());
        return Sha256.hex(words.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether somebody still has something to do about it: decide, or correct the record. */
    public boolean open() {
        return settlement == null || settlement.verdict() == Settlement.Verdict.ARTICLE;
    }

    /** Whether somebody confirmed that the articles say so; else the program only read it. */
    public boolean confirmed() {
        return press.confirmed() && (!(other instanceof Source.Press second) || second.confirmed());
    }

    /** Whether it waits for a decision: it is confirmed, nobody settled it, and no report that is missing could. */
    public boolean waiting() {
        return settlement == null && !provisional && confirmed();
    }

    /** Whether this article is one of its sides. */
    public boolean concerns(ArticleId id) {
        return press.article().equals(id)
                || (other instanceof Source.Press second && second.article().equals(id));
    }

    Contradiction settled(@Nullable Settlement by) {
        return new Contradiction(matter, press, said, other, stated, provisional, by);
    }
}
