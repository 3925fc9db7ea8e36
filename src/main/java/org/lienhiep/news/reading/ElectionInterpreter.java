package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds who was elected to what at the meeting. In a sentence that says "bầu" (or "tái đắc cử", "suy tôn", …) persons
 * and posts are paired by the words between them ("giữ chức", "làm", "vào"); a post may also stand before its holders
 * ("Chủ tịch: ông A"), or after them in a list ("ông B - Phó Chủ tịch"). Proposals, releases, elections elsewhere or
 * in other years are none.
 */
final class ElectionInterpreter {

    private static final WordList LIST = WordList.read("elections.txt");
    private static final Phrases<String> LINKS = LIST.phrases("links");
    private static final Phrases<String> TAKES_POST = LIST.phrases("takes-post");
    private static final Phrases<String> RE_ELECT = LIST.phrases("re-elect");
    private static final Phrases<String> PAST = LIST.phrases("past");
    private static final Phrases<String> ELECT = LIST.phrases("elect");
    private static final Phrases<String> WINS = LIST.phrases("wins");
    private static final Phrases<Integer> BOTH =
            Phrases.of(LIST.section("both"), entry -> Integer.valueOf(entry.value()));
    private static final int REACH_TO_BOTH = 7;
    private static final int REACH_TO_NAMES = 100;
    private static final Phrases<String> COUNTED = LIST.phrases("counted");
    private static final Phrases<String> POST_JOINS = LIST.phrases("posts-join");
    private static final Phrases<String> HOLDER_JOINS = LIST.phrases("post-joins");
    private static final int LONGEST_PAST = 2;
    private static final int REACH_BACK = 3;
    private static final int REACH_TO_PERSON = 14;

    private final Tokens tokens;
    private final ElectionPosts posts;
    private final ElectionTriggers triggers;
    private final Holders holders;
    private final PostsFirst postsFirst;

    /** The post of which the text has said that it is voted about, and not yet who won; null for none. */
    private ElectionPosts.@Nullable Post sought;

    /** The post over the items of a list that name only persons; null outside of one. */
    private ElectionPosts.@Nullable Post headed;

    private final List<Election> found = new ArrayList<>();
    private final Set<Integer> elected = new HashSet<>();

    private ElectionInterpreter(Article article, MeetingCandidate meeting, @Nullable Times times) {
        this.tokens = article.tokens();
        this.posts = new ElectionPosts(article, meeting);
        this.triggers = new ElectionTriggers(article, meeting, times);
        this.holders = new Holders(article);
        this.postsFirst = new PostsFirst(article, posts, holders);
    }

    /** All elections of the meeting in the order of the text; each person once per post. */
    static List<Election> find(Article article, MeetingCandidate meeting, Times times) {
        var interpreter = new ElectionInterpreter(article, meeting, times);
        article.body().forEach(interpreter::sentence);
        interpreter.title(article);
        return interpreter.distinct();
    }

    /** A title repeats the text, and tells by itself only of persons the text leaves out. */
    private void title(Article article) {
        var names = found.stream()
                .map(election -> Syllables.keys(election.person().name()))
                .collect(Collectors.toSet());
        int body = found.size();
        article.page().sentences().stream().filter(Sentence::isTitle).forEach(title -> {
            sentence(title);
            if (found.size() == body && triggers.ever()) {
                linked(title, new ElectionTriggers.Trigger(title.from(), true, false));
            }
        });
        found.subList(body, found.size())
                .removeIf(election ->
                        names.contains(Syllables.keys(election.person().name())));
    }

    private void sentence(Sentence sentence) {
        var trigger = triggers.in(sentence);
        seek(sentence);
        if (trigger == null) {
            return;
        }
        int before = found.size();
        linked(sentence, trigger);
        for (var pair : postsFirst.pairs(sentence, trigger)) {
            elect(sentence, pair.holders(), pair.post());
        }
        listed(sentence, trigger);
        reelected(sentence, trigger.from());
        if (found.size() == before) {
            won(sentence);
        }
        if (trigger.list() || headed != null) {
            heading(sentence, trigger, found.size() > before);
        }
    }

    /** "Các Phó Chủ tịch:" over items that are names only. */
    private void heading(Sentence sentence, ElectionTriggers.Trigger trigger, boolean elects) {
        var post = postsFirst.sought(sentence.from());
        if (elects || (post != null && post.end() != sentence.to() - 1)) {
            headed = null;
        } else if (post != null) {
            headed = post;
        } else if (headed != null && trigger.list()) {
            elect(sentence, holders.from(postsFirst.afterLeads(sentence.from()), sentence.to()), headed);
        }
    }

    /** "Chức danh Chủ tịch được bầu bổ sung … Ông A đắc cử": to the post that the election was for. */
    private void won(Sentence sentence) {
        int verb = WINS.first(tokens, sentence.from(), sentence.to());
        var post = verb < 0 ? null : sought;
        if (post == null) {
            return;
        }
        int end = verb + WINS.lengthAt(tokens, verb);
        var after = holders.from(end + HOLDER_JOINS.lengthAt(tokens, end), sentence.to());
        var persons = after.isEmpty() ? holders.lastWithin(sentence.from(), verb) : after;
        elect(sentence, persons, post);
        sought = persons.isEmpty() ? post : null;
    }

    /** The post that an election is said to be for: "để bầu chức danh Chủ tịch". */
    private void seek(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            int verb = ELECT.lengthAt(tokens, at);
            var post = verb == 0 ? null : postsFirst.sought(at + verb);
            if (post != null) {
                sought = post;
            }
        }
    }

    /** "ông A giữ chức Chủ tịch; các ông B, C làm Phó Chủ tịch". */
    private void linked(Sentence sentence, ElectionTriggers.Trigger trigger) {
        var links = trigger.goesOn() ? TAKES_POST : LINKS;
        int done = sentence.from();
        List<PersonMention> last = List.of();
        int at = trigger.from();
        while (at < sentence.to()) {
            int link = links.lengthAt(tokens, at);
            boolean past = link > 0 && PAST.endsAt(tokens, at, LONGEST_PAST);
            var post = link == 0 || past ? null : posts.at(at + link);
            if (post == null) {
                at += past ? link : 1;
                continue;
            }
            var named = named(sentence, trigger.from(), done, at, last);
            var all = together(post);
            all.forEach(each -> elect(sentence, named, each));
            last = named.isEmpty() ? last : named;
            done = all.getLast().end();
            at = Math.max(at + 1, done);
        }
    }

    /** "Ủy viên Ban Chấp hành, Ủy viên Ban Thường vụ, Chủ tịch": all go to one, unless another holder follows. */
    private List<ElectionPosts.Post> together(ElectionPosts.Post first) {
        var all = new ArrayList<ElectionPosts.Post>();
        var post = first;
        while (post != null) {
            all.add(post);
            int join = POST_JOINS.lengthAt(tokens, post.end());
            var next = join == 0 ? null : posts.at(post.end() + join);
            post = next == null || hasHolder(next) ? null : next;
        }
        return all;
    }

    private boolean hasHolder(ElectionPosts.Post post) {
        int end = post.end();
        int join = HOLDER_JOINS.lengthAt(tokens, end);
        return !holders.from(end + join, end + join + REACH_TO_PERSON).isEmpty();
    }

    /** Who is meant by the post after a link: named after the verb of electing, else before it; else as before. */
    private List<PersonMention> named(Sentence sentence, int trigger, int done, int link, List<PersonMention> last) {
        var both = both(sentence, link);
        if (!both.isEmpty()) {
            return both;
        }
        var between = holders.lastWithin(Math.max(trigger, done), link);
        if (!between.isEmpty()) {
            return between;
        }
        var before = holders.lastWithin(Math.max(done, sentence.from()), link);
        if (!before.isEmpty()) {
            return isCounted(Math.max(trigger, done), link) ? List.of() : before;
        }
        boolean goesOn = done > sentence.from() && link - done <= REACH_BACK;
        return goesOn ? last : List.of();
    }

    /** "Bà A đạt 24 phiếu, bà B đạt 23 phiếu: cả hai trở thành …": so many of those named last. */
    private List<PersonMention> both(Sentence sentence, int link) {
        for (int at = link - 1; at > Math.max(sentence.from(), link - REACH_TO_BOTH); at--) {
            var match = BOTH.at(tokens, at);
            if (match != null) {
                var named = holders.within(Math.max(0, at - REACH_TO_NAMES), at);
                return named.size() < match.value()
                        ? List.of()
                        : named.subList(named.size() - match.value(), named.size());
            }
        }
        return List.of();
    }

    /** "bầu 42 thành viên vào Ban Chấp hành": those who are counted have no names here. */
    private boolean isCounted(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.get(at).isNumber() && COUNTED.startsAt(tokens, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private void elect(Sentence sentence, List<PersonMention> persons, ElectionPosts.Post post) {
        for (var person : persons) {
            var term = posts.term(sentence, post.end());
            elected.add(person.from());
            found.add(new Election(person, post.where(), post.name(), post.rank(), post.organ(), term));
        }
    }

    /** A list goes on: "…; ông B - Phó Chủ tịch; ông C (Tổng Thư ký)". */
    private void listed(Sentence sentence, ElectionTriggers.Trigger trigger) {
        for (var person : holders.within(trigger.from(), sentence.to())) {
            boolean dashed = tokens.is(person.to(), "-")
                    || tokens.is(person.to(), "(")
                    || (trigger.list() && (tokens.is(person.to(), ",") || tokens.is(person.to(), ":")));
            var post = dashed && !elected.contains(person.from()) ? posts.at(person.to() + 1) : null;
            boolean oldTerm = post != null && posts.hasOtherTerm(sentence, post.end());
            if (post != null
                    && !oldTerm
                    && !LINKS.within(tokens, post.end(), Math.min(sentence.to(), post.end() + REACH_TO_PERSON))) {
                elect(sentence, List.of(person), post);
            }
        }
    }

    /** "Chủ tịch Hội Nguyễn Văn A tái đắc cử": to the post that stands with the name. */
    private void reelected(Sentence sentence, int trigger) {
        var persons = holders.within(sentence.from(), trigger);
        if (persons.isEmpty() || !RE_ELECT.startsAt(tokens, trigger)) {
            return;
        }
        var person = persons.getLast();
        boolean beside = trigger - Holders.end(person) <= REACH_BACK;
        if (!beside || elected.contains(person.from())) {
            return;
        }
        for (var office : person.offices()) {
            var post = posts.at(office.from());
            if (post != null) {
                elect(sentence, List.of(person), post);
                return;
            }
        }
    }

    private List<Election> distinct() {
        var seen = new HashSet<String>();
        return found.stream()
                .filter(election ->
                        seen.add(Syllables.keys(election.person().name()) + '|' + Syllables.keys(election.postName())))
                .toList();
    }
}
