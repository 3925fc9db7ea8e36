package org.lienhiep.news.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what each organisation named has to do with the meeting. */
final class Relations {

    private static final WordList LIST = WordList.read("relations.txt");
    private static final Phrases<String> MEMBERS_FOLLOW = LIST.phrases("members-follow");
    private static final Phrases<String> ADMITTED = LIST.phrases("admitted");
    private static final Phrases<String> AS_MEMBER = LIST.phrases("as-member");
    private static final Phrases<String> GUESTS = LIST.phrases("guests");
    private static final int LEAD_PARAGRAPHS = 3;

    private final Article article;
    private final Tokens tokens;
    private final OrganisationRegister.@Nullable Group host;
    private final Map<Integer, OrganisationRelation> byGroup = new HashMap<>();

    /** @param host the host, null when no meeting is reported: then every organisation is only mentioned */
    Relations(Article article, OrganisationRegister.@Nullable Group host) {
        this.article = article;
        this.tokens = article.tokens();
        this.host = host;
        if (host != null) {
            article.body().forEach(this::sentence);
        }
    }

    /** What an organisation has to do with the meeting. */
    OrganisationRelation of(OrganisationRegister.Group group) {
        if (group.is(host)) {
            return OrganisationRelation.HOST;
        }
        return byGroup.getOrDefault(key(group), OrganisationRelation.MENTIONED);
    }

    private static Integer key(OrganisationRegister.Group group) {
        return group.mentions().getFirst().from();
    }

    private void sentence(Sentence sentence) {
        int list = MEMBERS_FOLLOW.first(tokens, sentence.from(), sentence.to());
        int admitted = ADMITTED.first(tokens, sentence.from(), sentence.to());
        boolean admits = admitted >= 0 && AS_MEMBER.within(tokens, admitted, sentence.to());
        int guests = sentence.paragraph() < LEAD_PARAGRAPHS ? GUESTS.first(tokens, sentence.from(), sentence.to()) : -1;
        int listEnd = list < 0 ? -1 : listEnd(list + MEMBERS_FOLLOW.lengthAt(tokens, list));
        for (var mention : article.marks().organisations().within(sentence.from(), sentence.to())) {
            boolean society = mention.kind() == OrganisationClass.SOCIETY || mention.kind() == OrganisationClass.CLUB;
            boolean listed = list >= 0 && mention.from() >= list && mention.from() < listEnd;
            if (society && (listed || (admits && mention.from() > admitted))) {
                note(mention, OrganisationRelation.MEMBER);
            } else if (guests >= 0
                    && (mention.from() > guests || article.marks().offices().at(mention.from()) != null)) {
                note(mention, OrganisationRelation.GUEST);
            }
        }
    }

    /** The list goes on as long as organisations follow each other with commas or "và" between. */
    private int listEnd(int from) {
        int at = from;
        while (true) {
            var mention = article.marks().organisations().startingAt(at);
            if (mention == null) {
                return at;
            }
            at = mention.to();
            at += tokens.is(at, ",") || tokens.is(at, ";") || tokens.is(at, Syllables.key("và")) ? 1 : 0;
        }
    }

    private void note(OrganisationMention mention, OrganisationRelation relation) {
        byGroup.merge(
                key(article.register().of(mention)),
                relation,
                (one, other) -> one == OrganisationRelation.MEMBER ? one : other);
    }
}
