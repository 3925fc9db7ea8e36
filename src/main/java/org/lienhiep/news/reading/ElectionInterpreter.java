package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds who was elected to what at the meeting. In a sentence that says "bầu" (or "tái đắc cử", "suy tôn", …) persons
 * and posts are paired by the words between them ("giữ chức", "làm", "vào"); a list may go on with "ông B - Phó Chủ
 * tịch". Proposals, releases, and elections of other years are none.
 */
final class ElectionInterpreter {

    private static final WordList LIST = WordList.read("elections.txt");
    private static final Phrases<String> ELECT = LIST.phrases("elect");
    private static final Phrases<String> NO_ELECT = LIST.phrases("no-elect");
    private static final Phrases<String> LINKS = LIST.phrases("links");
    private static final Phrases<String> POST_JOINS = LIST.phrases("post-joins");
    private static final Phrases<String> NO_ELECTION = LIST.phrases("no-election");
    private static final Phrases<String> PERSON_JOINS =
            WordList.read("words.txt").phrases("person-joins");
    private static final int REACH_BACK = 3;
    private static final int REACH_TO_PERSON = 14;

    private final Article article;
    private final Tokens tokens;
    private final ElectionPosts posts;
    private final @Nullable Times times;
    private final Mentions<PersonMention> people;
    private final List<Election> found = new ArrayList<>();
    private final Set<Integer> elected = new HashSet<>();

    private ElectionInterpreter(Article article, Times times, ElectionPosts posts) {
        this.article = article;
        this.tokens = article.tokens();
        this.times = times;
        this.posts = posts;
        var sorted = article.people().stream()
                .collect(Collectors.toMap(PersonMention::from, Function.identity(), (one, other) -> one, TreeMap::new));
        this.people = new Mentions<>(List.copyOf(sorted.values()));
    }

    /** All elections of the meeting in the order of the text; each person once per post. */
    static List<Election> find(Article article, MeetingCandidate meeting, Times times) {
        var posts = new ElectionPosts(article, meeting);
        var interpreter = new ElectionInterpreter(article, times, posts);
        article.body().forEach(interpreter::sentence);
        return interpreter.highestOnly();
    }

    private void sentence(Sentence sentence) {
        int trigger = trigger(sentence);
        if (trigger < 0 || isOfAnotherYear(sentence, trigger)) {
            return;
        }
        int done = sentence.from();
        List<PersonMention> last = List.of();
        int at = trigger;
        while (at < sentence.to()) {
            int link = LINKS.lengthAt(tokens, at);
            var post = link == 0 ? null : posts.at(at + link);
            if (post == null) {
                at++;
                continue;
            }
            var holders = holders(sentence, trigger, done, at, last);
            if (holders.isEmpty()) {
                holders = after(post.end());
            }
            elect(sentence, holders, post);
            last = holders.isEmpty() ? last : holders;
            done = post.end();
            at = Math.max(at + 1, post.end());
        }
        postsFirst(sentence, trigger);
        listed(sentence, trigger);
    }

    /** The first word of electing that is meant so; -1 if there is none. */
    private int trigger(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            boolean elect = ELECT.startsAt(tokens, at)
                    && !NO_ELECT.startsAt(tokens, at)
                    && !NO_ELECT.endsAt(tokens, at + 1, REACH_BACK)
                    && !NO_ELECTION.within(tokens, Math.max(sentence.from(), at - REACH_BACK), at);
            if (elect) {
                return at;
            }
        }
        return -1;
    }

    /** "Năm 2010, ông được bầu làm …" tells the past. */
    private boolean isOfAnotherYear(Sentence sentence, int trigger) {
        if (times == null || times.heldOn() == null) {
            return false;
        }
        int held = times.heldOn().getYear();
        return article.marks().periods().within(sentence.from(), trigger).stream()
                .anyMatch(period -> period.span() == PeriodMention.Span.YEAR && period.year() < held - 1);
    }

    /** Who is meant by the post after a link: named after the verb of electing, else before it; else as before. */
    private List<PersonMention> holders(Sentence sentence, int trigger, int done, int link, List<PersonMention> last) {
        var between = people.within(Math.max(trigger, done), link);
        if (!between.isEmpty()) {
            return lastGroup(between);
        }
        var before = people.within(Math.max(done, sentence.from()), link);
        if (!before.isEmpty()) {
            return lastGroup(before);
        }
        boolean goesOn = done > sentence.from() && link - done <= REACH_BACK;
        return goesOn ? last : List.of();
    }

    /** The last person and those joined to him by commas and "và" only. */
    private List<PersonMention> lastGroup(List<PersonMention> persons) {
        int first = persons.size() - 1;
        while (first > 0 && isJoined(persons.get(first - 1), persons.get(first))) {
            first--;
        }
        return persons.subList(first, persons.size());
    }

    private boolean isJoined(PersonMention one, PersonMention next) {
        int end = one.offices().isEmpty()
                ? one.to()
                : Math.max(one.to(), one.offices().getLast().to());
        int start = end + PERSON_JOINS.lengthAt(tokens, end);
        return start > end && Titles.afterTitles(tokens, start) == next.from();
    }

    /** "chức danh Chủ tịch là ông A". */
    private List<PersonMention> after(int post) {
        int join = POST_JOINS.lengthAt(tokens, article.marks().terms().after(post));
        if (join == 0) {
            return List.of();
        }
        int start = article.marks().terms().after(post) + join;
        var person = people.startingAt(Titles.afterTitles(tokens, start));
        return person == null ? List.of() : List.of(person);
    }

    private void elect(Sentence sentence, List<PersonMention> holders, ElectionPosts.Post post) {
        for (var person : holders) {
            var term = posts.term(sentence, post.end());
            elected.add(person.from());
            found.add(new Election(person, post.where(), post.name(), post.rank(), post.organ(), term));
        }
    }

    /** "bầu Chủ tịch: ông A", "bầu bổ sung Phó Chủ tịch đối với ông A": the post directly after the verb. */
    private void postsFirst(Sentence sentence, int trigger) {
        int start = trigger + ELECT.lengthAt(tokens, trigger);
        var post = posts.at(start);
        if (post != null) {
            elect(sentence, after(post.end()), post);
        }
    }

    /** A list goes on: "…; ông B - Phó Chủ tịch; ông C (Tổng Thư ký)". */
    private void listed(Sentence sentence, int trigger) {
        for (var person : people.within(trigger, sentence.to())) {
            boolean dashed = tokens.is(person.to(), "-") || tokens.is(person.to(), "(");
            var post = dashed && !elected.contains(person.from()) ? posts.at(person.to() + 1) : null;
            boolean oldTerm = post != null && posts.hasOtherTerm(sentence, post.end());
            if (post != null
                    && !oldTerm
                    && !LINKS.within(tokens, post.end(), Math.min(sentence.to(), post.end() + REACH_TO_PERSON))) {
                elect(sentence, List.of(person), post);
            }
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
