package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
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
    private static final Phrases<String> HELD_SO_FAR = LIST.phrases("held-so-far");
    private static final Phrases<String> POST_JOINS = LIST.phrases("posts-join");
    private static final Phrases<String> HOLDER_JOINS = LIST.phrases("post-joins");
    private static final Phrases<String> IN_TURN = LIST.phrases("in-turn");
    private static final String WHO = Syllables.key("người");
    private static final int LONGEST_TURN = 4;
    private static final int LONGEST_PAST = 2;
    private static final int REACH_BACK = 3;
    private static final int REACH_TO_PERSON = 14;

    private final Tokens tokens;
    private final ElectionPosts posts;
    private final ElectionTriggers triggers;
    private final Holders holders;
    private final PostsFirst postsFirst;
    private final NamedForPost named;
    private final PostsApart apart;

    private final List<Election> found = new ArrayList<>();
    private final Set<Integer> elected = new HashSet<>();

    private ElectionInterpreter(Article article, MeetingCandidate meeting, @Nullable Times times) {
        this.tokens = article.tokens();
        this.posts = new ElectionPosts(article, meeting);
        this.triggers = new ElectionTriggers(article, meeting, times);
        this.holders = new Holders(article);
        this.postsFirst = new PostsFirst(article, posts, holders);
        this.named = new NamedForPost(tokens, holders);
        this.apart = new PostsApart(tokens, postsFirst, holders);
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
        apart.seek(sentence);
        if (trigger == null) {
            return;
        }
        int before = found.size();
        linked(sentence, trigger);
        for (var first : postsFirst.pairs(sentence, trigger)) {
            elect(sentence, first.holders(), first.post());
        }
        listed(sentence, trigger);
        reelected(sentence, trigger.from());
        var pair = apart.pair(sentence, trigger, found.size() > before);
        if (pair != null) {
            elect(sentence, pair.holders(), pair.post());
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
            boolean past = link > 0 && isPast(at);
            var post = link == 0 || past ? null : posts.at(at + link);
            if (post == null) {
                at += past ? link : 1;
                continue;
            }
            boolean counted = named.counts(Math.max(trigger.from(), done), at);
            var before = hasOwnHolder(sentence, post, at)
                    ? List.<PersonMention>of()
                    : named.persons(sentence, trigger.from(), done, at, last);
            var persons = before.isEmpty() && counted ? postsFirst.behind(post, sentence) : before;
            boolean turns = IN_TURN.endsAt(tokens, at, LONGEST_TURN) || IN_TURN.startsAt(tokens, at);
            var all = together(post, turns);
            if (turns || isEven(persons, all)) {
                inTurn(sentence, persons, all);
            } else {
                all.forEach(each -> elect(sentence, persons, each));
            }
            last = persons.isEmpty() ? last : persons;
            done = all.getLast().end();
            at = Math.max(at + 1, done);
        }
    }

    /** "từng là Chủ tịch", "thôi giữ chức Chủ tịch", "người giữ chức Chủ tịch": no post that is won here. */
    private boolean isPast(int link) {
        boolean holder = tokens.is(link - 1, WHO) && !RE_ELECT.startsAt(tokens, link);
        return holder || PAST.endsAt(tokens, link, LONGEST_PAST) || HELD_SO_FAR.endsAt(tokens, link, LONGEST_PAST);
    }

    /** "ông A và bà B tiếp tục giữ chức Chủ tịch và Phó Chủ tịch": as many posts as persons, and no mere seats. */
    private static boolean isEven(List<PersonMention> persons, List<ElectionPosts.Post> all) {
        return persons.size() > 1
                && persons.size() == all.size()
                && all.stream().noneMatch(post -> post.rank() == OfficeWords.Rank.MEMBER);
    }

    /** "Các bà A, B và C lần lượt là Chủ tịch và 2 Phó Chủ tịch"; what does not come out even is left. */
    private void inTurn(Sentence sentence, List<PersonMention> persons, List<ElectionPosts.Post> all) {
        var each = new ArrayList<ElectionPosts.Post>();
        for (var post : all) {
            var before = NumberReader.at(tokens, post.where().from() - 1);
            int places = before == null ? 1 : Math.min(before.value().intValue(), persons.size());
            each.addAll(Collections.nCopies(places, post));
        }
        for (int i = 0; each.size() == persons.size() && i < each.size(); i++) {
            elect(sentence, List.of(persons.get(i)), each.get(i));
        }
    }

    /** "Ủy viên Ban Chấp hành, Ủy viên Ban Thường vụ, Chủ tịch": all go to one, unless another holder follows. */
    private List<ElectionPosts.Post> together(ElectionPosts.Post first, boolean numbered) {
        var all = new ArrayList<ElectionPosts.Post>();
        var post = first;
        while (post != null) {
            all.add(post);
            int join = POST_JOINS.lengthAt(tokens, post.end());
            int start = post.end() + join;
            var next = join == 0 ? null : posts.at(numbered && tokens.get(start).isNumber() ? start + 1 : start);
            post = next == null || hasHolder(next) ? null : next;
        }
        return all;
    }

    /** "…; trúng cử chức danh Tổng Thư ký là bà A": nobody named before the semicolon is meant. */
    private boolean hasOwnHolder(Sentence sentence, ElectionPosts.Post post, int link) {
        boolean first = link == sentence.from() || tokens.is(link - 1, ";");
        return first && hasHolder(post);
    }

    private boolean hasHolder(ElectionPosts.Post post) {
        int end = post.end();
        int join = HOLDER_JOINS.lengthAt(tokens, end);
        return !holders.from(end + join, end + join + REACH_TO_PERSON).isEmpty();
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

    /** The only term that the elections are for: "… nhiệm kỳ 2017-2022. Bà B được bầu …"; null for none or several. */
    private @Nullable PeriodMention onlyTerm() {
        var terms = found.stream().map(Election::term).filter(Objects::nonNull).toList();
        boolean one = terms.stream()
                        .map(term -> List.of(term.year(), term.lastYear()))
                        .distinct()
                        .count()
                == 1;
        return one ? terms.getFirst() : null;
    }

    private List<Election> distinct() {
        var seen = new HashSet<String>();
        var term = onlyTerm();
        return found.stream()
                .map(election -> election.term() == null ? election.forTerm(term) : election)
                .filter(election ->
                        seen.add(Syllables.keys(election.person().name()) + '|' + Syllables.keys(election.postName())))
                .toList();
    }
}
