package org.lienhiep.news.ui;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.news.ReadingOffer;
import org.lienhiep.news.reading.OrganisationRelation;
import org.lienhiep.news.reading.Reading;

/** The rows of a reading as they are proposed, with what the register knows about the names in them. */
final class ProposedRows {

    private static final Pattern SOCIETY = Pattern.compile("^(hiep )?hoi (?!lien hiep|phu nu|nong dan|cuu chien binh)");

    private ProposedRows() {}

    /** Where the article names the organisation of the post and not its organ, the organ is left open. */
    static ElectionValue election(ReadingOffer offer, Reading.Person person, Reading.Election elected) {
        var organisation = offer.organisation(elected.body());
        var term = elected.term();
        return new ElectionValue(
                organisation == null || organisation.equals(offer.host()) ? null : organisation.id(),
                offer.person(person.name()),
                person.role(),
                elected.post(),
                organisation == null ? elected.body() : null,
                term == null ? null : term.from(),
                term == null ? null : term.to());
    }

    static GuestValue guest(ReadingOffer offer, String name) {
        return new GuestValue(offer.person(name), offices(offer.reading(), name));
    }

    /** A person has one row for each office; as a guest he is one. */
    private static @Nullable String offices(Reading reading, String name) {
        var offices = reading.people().stream()
                .filter(each -> each.name().equals(name) && each.role() != null)
                .map(each -> String.valueOf(each.role()))
                .distinct()
                .toList();
        return offices.isEmpty() ? null : String.join(", ", offices);
    }

    /** Null for the host, and for an organisation that is no member and not in the register. */
    static @Nullable Mention mention(ReadingOffer offer, Reading.Organisation organisation) {
        boolean told = organisation.relation() == OrganisationRelation.MEMBER
                || organisation.code() != null
                || isSociety(organisation.name());
        if (!told || organisation.relation() == OrganisationRelation.HOST) {
            return null;
        }
        var known = offer.organisation(organisation.name());
        return new Mention(organisation.name(), known == null ? null : known.id());
    }

    /** A name of the kind that member societies have: it may be one of them under a name that nobody knows yet. */
    private static boolean isSociety(String name) {
        var key = SearchKey.of(name);
        return SOCIETY.matcher(key).find() && !key.endsWith("viet nam");
    }

    static CountValue count(Reading.Count count) {
        return new CountValue(count.label(), count.value(), count.qualifier(), count.unit(), count.indicator());
    }
}
