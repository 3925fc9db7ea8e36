package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Posts that stand before those elected to them: "bầu Chủ tịch: ông A; các Phó Chủ tịch: ông B, bà C", "bầu bổ sung 02
 * ủy viên Ban Chấp hành là ông A và bà B", "bầu Ban Thường vụ gồm 5 đồng chí: …".
 */
final class PostsFirst {

    private static final WordList LIST = WordList.read("elections.txt");
    private static final Phrases<String> ELECT = LIST.phrases("elect");
    private static final Phrases<String> GIVEN = LIST.phrases("given");
    private static final Phrases<String> LEAD_VERBS = LIST.phrases("lead-verbs");
    private static final Phrases<String> LEADS = LIST.phrases("post-leads");
    private static final Phrases<String> JOINS = LIST.phrases("post-joins");
    private static final Phrases<String> LINKS = LIST.phrases("links");
    private static final Phrases<String> CONSISTS = LIST.phrases("consists");
    private static final Phrases<String> OPENS_POST = LIST.phrases("opens-post");
    private static final String BY = Syllables.key("do");
    private static final String AND = Syllables.key("và");
    private static final String IS = Syllables.key("là");
    private static final String PASSIVE = Syllables.key("được");
    private static final int REACH = 16;

    private final Article article;
    private final Tokens tokens;
    private final ElectionPosts posts;
    private final Holders holders;

    PostsFirst(Article article, ElectionPosts posts, Holders holders) {
        this.article = article;
        this.tokens = article.tokens();
        this.posts = posts;
        this.holders = holders;
    }

    /**
     * A post and who was elected to it.
     *
     * @param post the post
     * @param holders who was elected, at least one
     */
    record Pair(ElectionPosts.Post post, List<PersonMention> holders) {}

    /** The pairs of a sentence in the order of the text. */
    List<Pair> pairs(Sentence sentence, ElectionTriggers.Trigger trigger) {
        var pairs = new ArrayList<Pair>();
        int at = trigger.from();
        boolean open = trigger.goesOn();
        while (at < sentence.to()) {
            int verb = ELECT.lengthAt(tokens, at);
            int given = GIVEN.lengthAt(tokens, at);
            boolean slot = verb > 0
                    || given > 0
                    || at == trigger.from()
                    || (open && (at == trigger.from() || isDivider(at)))
                    || tokens.is(at, ":")
                    || ((isDivider(at) || tokens.is(at, IS)) && OPENS_POST.startsAt(tokens, at + 1))
                    || (isDivider(at) && tokens.get(at + 1).isNumber());
            int start = at + Math.max(verb, given);
            var pair = slot ? pair(afterLeads(start), sentence, false) : null;
            if (pair == null && (verb > 0 || at == trigger.from()) && LEAD_VERBS.startsAt(tokens, start)) {
                pair = pair(start + LEAD_VERBS.lengthAt(tokens, start), sentence, true);
            }
            if (pair != null) {
                pairs.add(pair);
                at = Holders.end(pair.holders.getLast());
            } else {
                at += Math.max(1, verb);
            }
            open |= pair != null;
        }
        return pairs;
    }

    /** The post after a verb of electing that names nobody; null if none stands there. */
    ElectionPosts.@Nullable Post sought(int afterVerb) {
        return posts.at(afterLeads(afterVerb));
    }

    /** Those named behind the post that so many were elected to: "bầu 3 người vào Ban Chấp hành, gồm: A, B và C". */
    List<PersonMention> behind(ElectionPosts.Post post, Sentence sentence) {
        int end = article.marks().terms().after(post.end());
        int join = JOINS.lengthAt(tokens, end);
        var named = join == 0 ? List.<PersonMention>of() : holders.from(end + join, sentence.to());
        return named.stream()
                .filter(person -> !isMarked(post, person.to()) && !isGivenAnother(person))
                .toList();
    }

    private boolean isDivider(int at) {
        return tokens.is(at, ";") || tokens.is(at, ",") || tokens.is(at, ":") || tokens.is(at, AND);
    }

    /** The token after "ra", "các", "02", "chức danh" and the like. */
    int afterLeads(int at) {
        int next = at;
        while (LEADS.startsAt(tokens, next) || tokens.get(next).isNumber()) {
            next += Math.max(1, LEADS.lengthAt(tokens, next));
        }
        return next;
    }

    /** @param joined whether a word such as "là" must stand between the post and its holders */
    private @Nullable Pair pair(int at, Sentence sentence, boolean joined) {
        var post = posts.at(at);
        if (post == null) {
            return null;
        }
        int end = article.marks().terms().after(post.end());
        int join = JOINS.lengthAt(tokens, end);
        boolean led = post.rank() == OfficeWords.Rank.MEMBER && tokens.is(end, BY);
        if (led || (joined && join == 0)) {
            return null;
        }
        var named = holders.from(end + join, sentence.to());
        if (named.isEmpty()) {
            named = members(post, end, sentence);
        } else if (join == 0 && isOnlyTheirOffice(named)) {
            return null;
        }
        var theirs = withoutNext(post, named);
        return theirs.isEmpty() ? null : new Pair(post, theirs);
    }

    /**
     * "… là ông A và bà B; ông C làm Trưởng ban", "gồm 5 người: A (Chủ tịch), B, C": some get a post of their own. The
     * first may still hold what follows his name.
     */
    private List<PersonMention> withoutNext(ElectionPosts.Post post, List<PersonMention> named) {
        return named.stream()
                .filter(person ->
                        !isMarked(post, person.to()) && (person.equals(named.getFirst()) || !isGivenAnother(person)))
                .toList();
    }

    /** "A (Chủ tịch)", "B - Tổng Thư ký" among the members of an organ. */
    private boolean isMarked(ElectionPosts.Post seat, int afterName) {
        boolean sign = tokens.is(afterName, "(") || tokens.is(afterName, "-");
        var post = sign && seat.rank() == OfficeWords.Rank.MEMBER ? posts.at(afterName + 1) : null;
        return post != null && post.rank() != OfficeWords.Rank.MEMBER && !posts.isHeldBefore(post);
    }

    /** "ông C làm Trưởng ban", "ông C, Giám đốc X, được bầu giữ chức Trưởng ban". */
    private boolean isGivenAnother(PersonMention person) {
        return isGivenAfter(person.to()) || isGivenAfter(Holders.end(person));
    }

    private boolean isGivenAfter(int afterName) {
        int verb = tokens.is(afterName, PASSIVE) ? afterName + 1 : afterName;
        return LINKS.startsAt(tokens, verb + ELECT.lengthAt(tokens, verb));
    }

    /** "bầu Chủ tịch Hội Nguyễn Văn A làm Chủ tịch danh dự": the first post is the one held so far. */
    private boolean isOnlyTheirOffice(List<PersonMention> named) {
        return LINKS.startsAt(tokens, Holders.end(named.getLast()));
    }

    /** "Ban Thường vụ khóa IV gồm 5 đồng chí: Nguyễn Văn A, Trần Thị B". */
    private List<PersonMention> members(ElectionPosts.Post post, int end, Sentence sentence) {
        int to = Math.min(sentence.to(), end + REACH);
        int consists = CONSISTS.first(tokens, end, to);
        if (post.rank() != OfficeWords.Rank.MEMBER || consists < 0) {
            return List.of();
        }
        int start = consists + CONSISTS.lengthAt(tokens, consists);
        int colon = start;
        while (colon < to && !tokens.is(colon, ":") && !tokens.is(colon, ",") && !tokens.is(colon, ";")) {
            colon++;
        }
        var named = holders.from(start, sentence.to());
        return named.isEmpty() && colon < to && tokens.is(colon, ":") ? holders.from(colon + 1, sentence.to()) : named;
    }
}
