package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    private static final int REACH_BACK = 3;
    private static final int REACH_TO_PERSON = 14;

    private final Tokens tokens;
    private final ElectionPosts posts;
    private final ElectionTriggers triggers;
    private final Holders holders;
    private final PostsFirst postsFirst;

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
        return interpreter.highestOnly();
    }

    /** A title repeats the text, and tells by itself only of persons the text leaves out. */
    private void title(Article article) {
        var names = found.stream()
                .map(election -> Syllables.keys(election.person().name()))
                .collect(Collectors.toSet());
        int body = found.size();
        article.page().sentences().stream().filter(Sentence::isTitle).forEach(this::sentence);
        found.subList(body, found.size())
                .removeIf(election ->
                        names.contains(Syllables.keys(election.person().name())));
    }

    private void sentence(Sentence sentence) {
        var trigger = triggers.in(sentence);
        if (trigger == null) {
            return;
        }
        linked(sentence, trigger);
        for (var pair : postsFirst.pairs(sentence, trigger)) {
            elect(sentence, pair.holders(), pair.post());
        }
        listed(sentence, trigger);
        reelected(sentence, trigger.from());
    }

    /** "ông A giữ chức Chủ tịch; các ông B, C làm Phó Chủ tịch". */
    private void linked(Sentence sentence, ElectionTriggers.Trigger trigger) {
        var links = trigger.goesOn() ? TAKES_POST : LINKS;
        int done = sentence.from();
        List<PersonMention> last = List.of();
        int at = trigger.from();
        while (at < sentence.to()) {
            int link = links.lengthAt(tokens, at);
            var post = link == 0 ? null : posts.at(at + link);
            if (post == null) {
                at++;
                continue;
            }
            var named = named(sentence, trigger.from(), done, at, last);
            elect(sentence, named, post);
            last = named.isEmpty() ? last : named;
            done = post.end();
            at = Math.max(at + 1, post.end());
        }
    }

    /** Who is meant by the post after a link: named after the verb of electing, else before it; else as before. */
    private List<PersonMention> named(Sentence sentence, int trigger, int done, int link, List<PersonMention> last) {
        var between = holders.lastWithin(Math.max(trigger, done), link);
        if (!between.isEmpty()) {
            return between;
        }
        var before = holders.lastWithin(Math.max(done, sentence.from()), link);
        if (!before.isEmpty()) {
            return before;
        }
        boolean goesOn = done > sentence.from() && link - done <= REACH_BACK;
        return goesOn ? last : List.of();
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
        if (beside && !elected.contains(person.from())) {
            person.offices().stream()
                    .map(office -> posts.at(office.from()))
                    .filter(post -> post != null)
                    .findFirst()
                    .ifPresent(post -> elect(sentence, List.of(person), post));
        }
    }

    /** Who was elected to a post needs no word about the seat that comes with it. */
    private List<Election> highestOnly() {
        Map<String, Boolean> hasPost = found.stream()
                .collect(Collectors.toMap(
                        election -> Syllables.keys(election.person().name()),
                        election -> election.rank() != OfficeWords.Rank.MEMBER,
                        (one, other) -> one || other));
        var seen = new HashSet<String>();
        return found.stream()
                .filter(election -> election.rank() != OfficeWords.Rank.MEMBER
                        || !hasPost.getOrDefault(
                                Syllables.keys(election.person().name()), false))
                .filter(election ->
                        seen.add(Syllables.keys(election.person().name()) + '|' + Syllables.keys(election.postName())))
                .toList();
    }
}
