package org.lienhiep.news.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;

/**
 * Tells whose meeting a sentence speaks of: who holds it ("Hội X tổ chức hội nghị"), by whom it is held ("do Hội X tổ
 * chức"), whose it is ("Đại hội của Hội X"). Of several who hold it together an association comes first.
 */
final class HostFinder {

    private static final WordList LIST = WordList.read("events.txt");
    private static final Phrases<String> HOLD = LIST.phrases("hold");
    private static final Phrases<String> OF = LIST.phrases("of");
    private static final Phrases<String> NO_SUBJECT = LIST.phrases("no-subject-before");
    private static final Phrases<String> NAME_ENDS = LIST.phrases("name-ends");
    private static final Phrases<String> BODIES = LIST.phrases("bodies");
    private static final Phrases<String> ATTEND = LIST.phrases("attend");
    private static final Phrases<String> MERGER = LIST.phrases("merger");
    private static final Phrases<String> NEW_NAME = LIST.phrases("new-name");
    private static final Phrases<String> DOCUMENTS = WordList.read("dates.txt").phrases("documents");
    private static final String OF_WORD = Syllables.key("của");
    private static final String BETWEEN = Syllables.key("giữa");
    private static final String AT_WORD = Syllables.key("tại");
    private static final int REACH = 45;
    private static final int VERB_REACH = 8;

    private final Tokens tokens;
    private final Marks marks;
    private final Partners partners;
    private final WorkingSessions workingSessions;

    HostFinder(Marks marks) {
        this.tokens = marks.tokens();
        this.marks = marks;
        this.partners = new Partners(marks);
        this.workingSessions = new WorkingSessions(marks);
    }

    /** Whose meeting it is as far as the sentence says; null if it does not. */
    @Nullable
    OrganisationMention find(Sentence sentence, EventMention event) {
        var agent = agent(sentence, event);
        if (agent == null) {
            agent = merged(sentence);
        }
        if (agent != null && !agent.kind().isAssociation()) {
            var named = owner(sentence, event);
            return named != null && named.kind().isAssociation() ? named : agent;
        }
        if (agent != null) {
            return agent;
        }
        var subject = ATTEND.endsAt(tokens, event.from(), 2) ? null : subject(sentence, event);
        if (subject == null) {
            subject = direct(event);
        }
        if (subject != null && subject.kind().isAssociation()) {
            return subject;
        }
        if (event.kind() == MeetingKind.WORKING_SESSION) {
            return workingSessions.host(sentence, event);
        }
        var owner = owner(sentence, event);
        return owner != null && (subject == null || owner.kind().isAssociation()) ? owner : subject;
    }

    /** "do Hội X tổ chức", "được Hội X tổ chức". */
    private @Nullable OrganisationMention agent(Sentence sentence, EventMention event) {
        for (int at = event.to(); at < Math.min(sentence.to(), event.to() + REACH); at++) {
            boolean by = OF.startsAt(tokens, at) && !tokens.is(at, OF_WORD);
            if (by) {
                var host = organisationSoonAfter(at + 1);
                if (host != null && HOLD.within(tokens, host.to(), Math.min(sentence.to(), host.to() + VERB_REACH))) {
                    return Partners.association(partners.from(host));
                }
            }
        }
        return null;
    }

    /** Societies that become one meet under the new name: "Đại hội hợp nhất, lấy tên Hội X". */
    private @Nullable OrganisationMention merged(Sentence sentence) {
        int merger = MERGER.first(tokens, sentence.from(), sentence.to());
        for (int at = merger; at >= 0 && at < sentence.to(); at++) {
            var host = marks.organisations().startingAt(at + NEW_NAME.lengthAt(tokens, at));
            if (host != null && host.from() > at && host.kind().isAssociation()) {
                return host;
            }
        }
        return null;
    }

    private @Nullable OrganisationMention organisationSoonAfter(int at) {
        int organ = at + BODIES.lengthAt(tokens, at);
        return marks.organisations().startingAt(organ);
    }

    /** "Hội X đại hội lần thứ VI": the noun says what the association did. */
    private @Nullable OrganisationMention direct(EventMention event) {
        var before =
                event.kind() == MeetingKind.CONGRESS ? marks.organisations().at(event.from() - 1) : null;
        boolean acts = before != null
                && before.to() == event.from()
                && before.kind().isAssociation()
                && marks.offices().at(before.from()) == null
                && isSubject(before);
        return acts ? before : null;
    }

    /** Who stands before the verb of holding. */
    private @Nullable OrganisationMention subject(Sentence sentence, EventMention event) {
        int verb = event.verb() ? event.from() : holdBefore(sentence, event);
        if (verb < 0) {
            return null;
        }
        var candidates = marks.organisations().within(sentence.from(), verb);
        for (int i = candidates.size() - 1; i >= 0 && verb - candidates.get(i).to() <= REACH; i--) {
            i = ofItsOffice(candidates, i);
            var candidate = candidates.get(i);
            if (marks.offices().at(candidate.from()) == null && !isOther(candidate, verb)) {
                var chain = partners.to(candidates, i);
                boolean institution = chain.getFirst().kind() == OrganisationClass.INSTITUTION;
                if (isSubject(chain.getFirst()) && !(institution && isAfterAssociation(candidates, i))) {
                    return isOfFirst(event) ? chain.getFirst() : Partners.association(chain);
                }
            }
        }
        return null;
    }

    /** "Hội X, Trung tâm Y phối hợp với …": of those who hold it together the association counts. */
    private boolean isAfterAssociation(List<OrganisationMention> candidates, int i) {
        return candidates.subList(0, i).stream()
                .anyMatch(mention -> mention.kind().isAssociation()
                        && marks.offices().at(mention.from()) == null
                        && isSubject(mention));
    }

    /** "Chi hội Luật gia Sở Tư pháp": the society of an office, named with it. */
    private int ofItsOffice(List<OrganisationMention> candidates, int i) {
        boolean inside = i > 0
                && candidates.get(i - 1).to() == candidates.get(i).from()
                && candidates.get(i - 1).kind().isAssociation()
                && !candidates.get(i).kind().isAssociation();
        return inside ? i - 1 : i;
    }

    /** A briefing is called by one, whoever helps to hold it; other meetings are an association's if it is among them. */
    private static boolean isOfFirst(EventMention event) {
        return event.kind() == MeetingKind.BRIEFING;
    }

    /** A full stop of thought between organisation and verb: another clause. */
    private boolean isOther(OrganisationMention candidate, int verb) {
        for (int at = Brackets.after(tokens, candidate.to()); at < verb; at = Brackets.after(tokens, at + 1)) {
            if (tokens.is(at, ";") || tokens.is(at, ":")) {
                return true;
            }
        }
        return false;
    }

    private boolean isSubject(OrganisationMention mention) {
        int before = mention.from();
        if (!NO_SUBJECT.endsAt(tokens, before, 3)) {
            return true;
        }
        boolean organOf =
                tokens.is(before - 1, OF_WORD) && BODIES.within(tokens, Math.max(0, before - VERB_REACH - 4), before);
        return organOf && marks.offices().at(before) == null;
    }

    /** The verb of holding that the event follows closely; -1 if there is none. */
    private int holdBefore(Sentence sentence, EventMention event) {
        for (int at = event.from() - 1; at >= Math.max(sentence.from(), event.from() - VERB_REACH); at--) {
            if (HOLD.startsAt(tokens, at)) {
                return at;
            }
            if (tokens.is(at, ";")
                    || tokens.is(at, ":")
                    || marks.organisations().at(at) != null) {
                return -1;
            }
        }
        return -1;
    }

    /** "Đại hội lần thứ VI của Hội X", "Đại hội Hội X"; or who is spoken of: "Tại hội nghị sơ kết, Hội X được …". */
    private @Nullable OrganisationMention owner(Sentence sentence, EventMention event) {
        int end = Math.min(sentence.to(), event.to() + REACH);
        boolean speaking = tokens.is(event.from() - 1, AT_WORD);
        boolean direct = true;
        boolean named = true;
        int at = event.to();
        while (at < end && (named || speaking) && !tokens.is(at, ";")) {
            int organ = at;
            at += BODIES.lengthAt(tokens, at);
            var mention = marks.organisations().startingAt(at);
            if (mention != null && marks.offices().at(at) == null) {
                boolean of = tokens.is(at - 1, BETWEEN)
                        || (tokens.is(at - 1, OF_WORD) && !DOCUMENTS.within(tokens, event.to(), at));
                boolean next = tokens.is(organ - 1, ",");
                boolean association = mention.kind().isAssociation();
                boolean owns = named && (of || (direct && (association || !next)));
                if (owns || (speaking && next && association)) {
                    return Partners.association(partners.from(mention));
                }
            }
            named &= !NAME_ENDS.startsAt(tokens, at);
            direct &= belongsToName(at);
            at = Math.max(organ + 1, at);
        }
        return null;
    }

    /** Words between "đại hội" and whose it is that say which one: organ, session, term, "đại biểu". */
    private boolean belongsToName(int at) {
        var token = tokens.get(at);
        return !token.isWord()
                || BODIES.startsAt(tokens, at)
                || Ordinals.at(tokens, at) > 0
                || EventWords.isPartOfName(tokens, at)
                || marks.periods().at(at) != null
                || marks.dates().at(at) != null;
    }
}
