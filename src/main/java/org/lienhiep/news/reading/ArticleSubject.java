package org.lienhiep.news.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;

/**
 * Whom an article is about: the association that its title speaks of, else the first of its lead. A meeting that a
 * sentence tells without saying whose it is, is this association's.
 */
final class ArticleSubject {

    private static final Phrases<String> PRESIDES = WordList.read("events.txt").phrases("presides");
    private static final Phrases<String> LEVELS = WordList.read("events.txt").phrases("levels");
    private static final Phrases<String> ELECT = WordList.read("elections.txt").phrases("elect");
    private static final Phrases<String> LINKS = WordList.read("elections.txt").phrases("links");
    private static final int LONGEST_LINK = 5;
    private static final int LEAD = 6;

    private final Article article;
    /** Whether the title tells of an election. */
    private final boolean elects;

    private final @Nullable OrganisationMention titled;
    private final @Nullable OrganisationMention subject;

    ArticleSubject(Article article) {
        this.article = article;
        this.elects = article.page().sentences().stream()
                .filter(Sentence::isTitle)
                .anyMatch(title -> ELECT.within(article.tokens(), title.from(), title.to()) || tellsOffice(title));
        this.titled = titled();
        this.subject = titled == null && !isTitleOfMany() ? firstOfLead() : titled;
    }

    /** Whether there is one. */
    boolean isKnown() {
        return subject != null;
    }

    /**
     * Whose meeting it was that a sentence of the lead tells without saying: "Ngày 22/12, ban chấp hành hội đã họp",
     * "… được nêu tại hội nghị vừa diễn ra". An association of the sentence itself comes first where a day stands in it.
     */
    @Nullable
    OrganisationMention whose(Sentence sentence, EventMention event, boolean dated) {
        if (isOfAuthority(sentence)) {
            return null;
        }
        boolean congress = elects && event.kind() == MeetingKind.CONGRESS && sentence.paragraph() == 0;
        boolean starts = !event.verb() && event.from() == sentence.from();
        if (dated && titled == null) {
            return article.marks().organisations().within(sentence.from(), sentence.to()).stream()
                    .filter(mention -> mention.kind().isAssociation() && !isOfMany(mention))
                    .findFirst()
                    .orElse(subject);
        }
        boolean about = dated
                || congress
                || starts
                || GenericHosts.holds(article, sentence, event)
                || (titled != null && GenericHosts.isAt(article, sentence, event));
        return about ? subject : null;
    }

    /**
     * The association that the title speaks of first, as whose meeting a text without another host tells. One that only
     * belongs to somebody's office counts if the title tells of an election: "Bà A tái đắc cử Chủ tịch Hội B".
     */
    private @Nullable OrganisationMention titled() {
        return article.page().sentences().stream()
                .filter(Sentence::isTitle)
                .map(this::first)
                .filter(Objects::nonNull)
                .filter(mention -> mention.kind().isAssociation() && !isOfMany(mention))
                .findFirst()
                .orElse(null);
    }

    /** "Hội nghị … do Giám đốc Sở X chủ trì": the meeting of an office, whoever else came. */
    private boolean isOfAuthority(Sentence sentence) {
        int presides = PRESIDES.first(article.tokens(), sentence.from(), sentence.to());
        var organisations =
                article.marks().organisations().within(sentence.from(), Math.max(sentence.from(), presides));
        return titled == null
                && !organisations.isEmpty()
                && organisations.stream().noneMatch(mention -> mention.kind().isAssociation());
    }

    /** "12 Hội X cấp huyện đại hội xong". */
    private boolean isOfMany(OrganisationMention mention) {
        boolean year = DateReader.year(article.tokens(), mention.from() - 1) != 0;
        return (article.tokens().get(mention.from() - 1).isNumber() && !year)
                || LEVELS.startsAt(article.tokens(), mention.to());
    }

    private @Nullable OrganisationMention first(Sentence title) {
        var named = article.marks().organisations().within(title.from(), title.to());
        var first = named.isEmpty() ? null : named.getFirst();
        return first == null || elects || article.marks().offices().at(first.from()) == null ? first : null;
    }

    private boolean isTitleOfMany() {
        return article.page().sentences().stream()
                .filter(Sentence::isTitle)
                .flatMap(title -> article.marks().organisations().within(title.from(), title.to()).stream())
                .anyMatch(this::isOfMany);
    }

    private @Nullable OrganisationMention firstOfLead() {
        return article.body().stream()
                .limit(LEAD)
                .flatMap(sentence -> article.marks().organisations().within(sentence.from(), sentence.to()).stream())
                .filter(mention -> mention.kind().isAssociation() && !isOfMany(mention))
                .findFirst()
                .orElse(null);
    }

    /** "Ông A là Chủ tịch Hội B", "Ông A giữ chức Chủ tịch Hội B". */
    private boolean tellsOffice(Sentence title) {
        return article.marks().offices().within(title.from(), title.to()).stream()
                .anyMatch(office -> LINKS.endsAt(article.tokens(), office.from(), LONGEST_LINK));
    }
}
