package org.lienhiep.news.reading;

import org.jspecify.annotations.Nullable;

/** Tells whose working session it was: who called it, or who was visited. */
final class WorkingSessions {

    private static final Phrases<String> VISIT = WordList.read("events.txt").phrases("visit");
    private static final String AT_WORD = Syllables.key("tại");
    private static final int REACH = 45;

    private final Tokens tokens;
    private final Marks marks;

    WorkingSessions(Marks marks) {
        this.tokens = marks.tokens();
        this.marks = marks;
    }

    /** The host; null if the sentence names none. */
    @Nullable
    OrganisationMention host(Sentence sentence, EventMention event) {
        var caller = isVisit(sentence, event) ? null : caller(sentence, event);
        return caller == null ? visited(sentence, event) : caller;
    }

    /** "đến làm việc với Hội X": whoever comes is the guest; who only "làm việc với Hội X" has called it to come. */
    private boolean isVisit(Sentence sentence, EventMention event) {
        return VISIT.within(tokens, Math.max(sentence.from(), event.from() - REACH), event.from());
    }

    /** The association, or the organ of Party or state, that acts; such an organ may act by who leads it. */
    private @Nullable OrganisationMention caller(Sentence sentence, EventMention event) {
        var last = marks.organisations().lastWithin(sentence.from(), event.from());
        if (last == null || tokens.is(last.from() - 1, AT_WORD)) {
            return null;
        }
        boolean authority = last.kind() == OrganisationClass.STATE || last.kind() == OrganisationClass.PARTY;
        boolean association = last.kind().isAssociation() && marks.offices().at(last.from()) == null;
        return authority || association ? last : null;
    }

    /** "làm việc với Hội X": who is visited, where the visitor is no association. */
    private @Nullable OrganisationMention visited(Sentence sentence, EventMention event) {
        return marks.organisations().within(event.to(), Math.min(sentence.to(), event.to() + REACH)).stream()
                .filter(mention -> mention.kind().isAssociation())
                .filter(mention -> marks.offices().at(mention.from()) == null)
                .findFirst()
                .orElse(null);
    }
}
