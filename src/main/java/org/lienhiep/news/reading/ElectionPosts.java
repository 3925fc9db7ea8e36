package org.lienhiep.news.reading;

import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;

/** Reads the posts somebody can be elected to, and the terms they are for. */
final class ElectionPosts {

    private static final WordList LIST = WordList.read("elections.txt");
    private static final Phrases<String> ORGANS = LIST.phrases("organs");
    private static final Phrases<String> OF_PARTY = LIST.phrases("of-party");
    private static final int REACH_TO_PARTY = 12;
    private static final int TERM_REACH = 8;
    private static final int LEAD = 6;

    private final Article article;
    private final Tokens tokens;
    private final OtherAssociations others;
    private final @Nullable PeriodMention mainTerm;

    ElectionPosts(Article article, MeetingCandidate meeting) {
        this.article = article;
        this.tokens = article.tokens();
        var host = meeting.host() == null ? null : article.register().of(meeting.host());
        this.others = new OtherAssociations(article.register(), host);
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
            if (others.contains(article.marks().organisations().lastWithin(end, end + 2))) {
                return null;
            }
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
        return new Post(
                new TokenRange(office.from(), office.headTo()),
                office.to(),
                tokens.words(office.from(), office.headTo()),
                office.rank(),
                null);
    }

    private boolean isOfAssociation(OfficeMention office) {
        var organisation = article.marks().organisations().lastWithin(office.from(), office.to());
        boolean electable = switch (office.rank()) {
            case CHAIR, VICE_CHAIR, SECRETARY, VICE_SECRETARY, MEMBER, HEAD -> true;
            case PARTY, OTHER -> false;
        };
        return electable
                && !OfficeWords.isOfTheDay(tokens, office)
                && (organisation == null || (organisation.kind().isAssociation() && !others.contains(organisation)));
    }

    /** The term named soon after the post, else the one the meeting is about, else any that the sentence names. */
    @Nullable
    PeriodMention term(Sentence sentence, int after) {
        var named = termSoonAfter(sentence, after);
        if (named != null || mainTerm != null) {
            return named == null ? mainTerm : named;
        }
        return newestOf(Stream.of(sentence));
    }

    /** Whether another term than the meeting's stands with the post: the person held it before. */
    boolean hasOtherTerm(Sentence sentence, int after) {
        var named = termSoonAfter(sentence, after);
        return named != null && mainTerm != null && named.year() != mainTerm.year();
    }

    /** Whether the term that stands directly behind a post is over: "Chủ tịch Hội nhiệm kỳ 2015-2020". */
    boolean isHeldBefore(Post post) {
        int end = article.marks().terms().after(post.end());
        return mainTerm != null
                && article.marks().periods().within(post.end(), end).stream()
                        .anyMatch(
                                period -> period.span() == PeriodMention.Span.TERM && period.year() < mainTerm.year());
    }

    private @Nullable PeriodMention termSoonAfter(Sentence sentence, int after) {
        return article.marks().periods().within(after, Math.min(sentence.to(), after + TERM_REACH)).stream()
                .filter(period -> period.span() == PeriodMention.Span.TERM)
                .findFirst()
                .orElse(null);
    }

    /** The newest term named where the meeting is told: congresses speak of the old one too. */
    private @Nullable PeriodMention mainTerm(MeetingCandidate meeting) {
        var ofMeeting = newest(Stream.of(meeting.sentence()));
        boolean congress = meeting.event().kind() == MeetingKind.CONGRESS;
        if (ofMeeting != null && !congress) {
            return ofMeeting;
        }
        var lead = Stream.concat(
                        Stream.of(meeting.sentence()),
                        article.page().sentences().stream().limit(LEAD))
                .toList();
        var held = newest(lead.stream());
        return held == null ? newestOf(lead.stream()) : held;
    }

    /** What is only expected, and what the Party elects, have other terms. */
    private @Nullable PeriodMention newest(Stream<Sentence> sentences) {
        return newestOf(sentences.filter(sentence -> !EventWords.isUnreal(tokens, sentence.from(), sentence.to())));
    }

    private @Nullable PeriodMention newestOf(Stream<Sentence> sentences) {
        return sentences
                .flatMap(sentence -> article.marks().periods().within(sentence.from(), sentence.to()).stream())
                .filter(period -> period.span() == PeriodMention.Span.TERM)
                .filter(period -> !OF_PARTY.within(tokens, Math.max(0, period.from() - REACH_TO_PARTY), period.from()))
                .max(Comparator.comparingInt(PeriodMention::year))
                .orElse(null);
    }
}
