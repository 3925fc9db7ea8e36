package org.lienhiep.news.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Posts that stand apart from those elected to them: named where the election is announced ("để bầu chức danh Chủ
 * tịch … Ông A đắc cử"), or over a list of names ("Các Phó Chủ tịch:"). Sentences are given in the order of the text.
 */
final class PostsApart {

    private static final WordList LIST = WordList.read("elections.txt");
    private static final Phrases<String> ELECT = LIST.phrases("elect");
    private static final Phrases<String> WINS = LIST.phrases("wins");
    private static final Phrases<String> VACANT = LIST.phrases("vacant");
    private static final Phrases<String> THAT_POST = LIST.phrases("that-post");
    private static final Phrases<String> HOLDER_JOINS = LIST.phrases("post-joins");

    private final Tokens tokens;
    private final PostsFirst postsFirst;
    private final Holders holders;

    /** The post of which the text has said that it is voted about, and not yet who won; null for none. */
    private ElectionPosts.@Nullable Post sought;

    /** The post that the text has said to be left or empty; null for none. */
    private ElectionPosts.@Nullable Post vacant;

    /** The post over the items of a list that name only persons; null outside of one. */
    private ElectionPosts.@Nullable Post headed;

    PostsApart(Tokens tokens, PostsFirst postsFirst, Holders holders) {
        this.tokens = tokens;
        this.postsFirst = postsFirst;
        this.holders = holders;
    }

    /** Notes the post that a sentence says is voted about, or left: "để bầu chức danh Chủ tịch", "thôi giữ chức …". */
    void seek(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            int verb = ELECT.lengthAt(tokens, at);
            var post = verb == 0 ? null : postsFirst.sought(at + verb);
            sought = post == null ? sought : post;
            int leaves = VACANT.lengthAt(tokens, at);
            var left = leaves == 0 ? null : postsFirst.sought(at + leaves);
            vacant = left == null ? vacant : left;
        }
    }

    /**
     * The post that this sentence gives and another one named; null if it gives none.
     *
     * @param elects whether the sentence has told elections by itself
     */
    PostsFirst.@Nullable Pair pair(Sentence sentence, ElectionTriggers.Trigger trigger, boolean elects) {
        var succeeded = succeeded(sentence);
        if (succeeded != null) {
            return succeeded;
        }
        var won = elects ? null : won(sentence);
        if (won != null || !(trigger.list() || headed != null)) {
            return won;
        }
        return listed(sentence, trigger, elects);
    }

    private PostsFirst.@Nullable Pair won(Sentence sentence) {
        int verb = WINS.first(tokens, sentence.from(), sentence.to());
        var post = verb < 0 ? null : sought;
        if (post == null) {
            return null;
        }
        int end = verb + WINS.lengthAt(tokens, verb);
        var after = holders.from(end + HOLDER_JOINS.lengthAt(tokens, end), sentence.to());
        var persons = after.isEmpty() ? holders.lastWithin(sentence.from(), verb) : after;
        sought = persons.isEmpty() ? post : null;
        return persons.isEmpty() ? null : new PostsFirst.Pair(post, persons);
    }

    /** "bầu ông A và bà B vào chức danh này", "Ông A được bầu thay thế". */
    private PostsFirst.@Nullable Pair succeeded(Sentence sentence) {
        int which = THAT_POST.first(tokens, sentence.from(), sentence.to());
        var post = vacant == null ? sought : vacant;
        List<PersonMention> persons = which < 0 ? List.of() : holders.lastWithin(sentence.from(), which);
        return post == null || persons.isEmpty() ? null : new PostsFirst.Pair(post, persons);
    }

    private PostsFirst.@Nullable Pair listed(Sentence sentence, ElectionTriggers.Trigger trigger, boolean elects) {
        var post = postsFirst.sought(sentence.from());
        if (elects || (post != null && post.end() != sentence.to() - 1)) {
            headed = null;
            return null;
        }
        if (post != null) {
            headed = post;
            return null;
        }
        var over = trigger.list() ? headed : null;
        List<PersonMention> persons = holders.from(postsFirst.afterLeads(sentence.from()), sentence.to());
        return over == null || persons.isEmpty() ? null : new PostsFirst.Pair(over, persons);
    }
}
