package org.lienhiep.news.reading;

import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the posts somebody can be elected to, and the terms they are for. */
final class ElectionPosts {

    private static final WordList LIST = WordList.read("elections.txt");
    private static final Phrases<String> ORGANS = LIST.phrases("organs");
    private static final int TERM_REACH = 8;
    private static final int LEAD = 6;

    private final Article article;
    private final Tokens tokens;
    private final @Nullable PeriodMention mainTerm;

    ElectionPosts(Article article, MeetingCandidate meeting) {
        this.article = article;
        this.tokens = article.tokens();
        this.mainTerm = mainTerm(meeting);
    }

    /**
     * A post as written.
     *
     * @param where its words, without an organisation
     * @param end the token after the post and its organisation
     * @param name the post without its organisation
     * @param rank its place among posts
     * @param organ the organ a seat is in, null for other posts
     */
    record Post(
            TokenRange where,
            int end,
            String name,
            OfficeWords.Rank rank,
            @Nullable String organ) {}

    /** The post that begins at this token; null if none of an association does. */
    @Nullable
    Post at(int token) {
        var organ = ORGANS.at(tokens, token);
        if (organ != null) {
            int end = token + organ.length();
            return new Post(
                    new TokenRange(token, end),
                    end,
                    "Ủy viên " + organ.value(),
                    OfficeWords.Rank.MEMBER,
                    organ.value());
        }
        var office = article.marks().offices().startingAt(token);
        if (office == null || !isOfAssociation(office)) {
            return null;
        }
        return highest(office);
    }

    /** Of "Ủy viên Ban Chấp hành, Phó Chủ tịch" the higher counts. */
    private Post highest(OfficeMention first) {
        var higher = tokens.is(first.to(), ",") ? article.marks().offices().startingAt(first.to() + 1) : null;
        if (first.rank() == OfficeWords.Rank.MEMBER && higher != null && isOfAssociation(higher)) {
            return highest(higher);
        }
        return new Post(
                new TokenRange(first.from(), first.headTo()),
                first.to(),
                tokens.words(first.from(), first.headTo()),
                first.rank(),
                null);
    }

    private boolean isOfAssociation(OfficeMention office) {
        var organisation = article.marks().organisations().lastWithin(office.from(), office.to());
        boolean electable = switch (office.rank()) {
            case CHAIR, VICE_CHAIR, SECRETARY, VICE_SECRETARY, MEMBER, HEAD -> true;
            case PARTY, OTHER -> false;
        };
        return electable && (organisation == null || organisation.kind().isAssociation());
    }

    /** The term named soon after the post, else the one the meeting is about. */
    @Nullable
    PeriodMention term(Sentence sentence, int after) {
        var named = termSoonAfter(sentence, after);
        return named == null ? mainTerm : named;
    }

    /** Whether another term than the meeting's stands with the post: the person held it before. */
    boolean hasOtherTerm(Sentence sentence, int after) {
        var named = termSoonAfter(sentence, after);
        return named != null && mainTerm != null && named.year() != mainTerm.year();
    }

    private @Nullable PeriodMention termSoonAfter(Sentence sentence, int after) {
        return article.marks().periods().within(after, Math.min(sentence.to(), after + TERM_REACH)).stream()
                .filter(period -> period.span() == PeriodMention.Span.TERM)
                .findFirst()
                .orElse(null);
    }

    /** The newest term named where the meeting is told: congresses speak of the old one too. */
    private @Nullable PeriodMention mainTerm(MeetingCandidate meeting) {
        var lead = article.page().sentences().stream().limit(LEAD);
        return Stream.concat(Stream.of(meeting.sentence()), lead)
                .flatMap(sentence -> article.marks().periods().within(sentence.from(), sentence.to()).stream())
                .filter(period -> period.span() == PeriodMention.Span.TERM)
                .max(Comparator.comparingInt(PeriodMention::year))
                .orElse(null);
    }
}
