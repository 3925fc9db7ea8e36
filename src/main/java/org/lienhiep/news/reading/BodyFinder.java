package org.lienhiep.news.reading;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;

/** Finds the organ that met, with the number of its session and of its term. */
final class BodyFinder {

    private static final WordList LIST = WordList.read("events.txt");
    private static final Phrases<String> BODIES = LIST.phrases("bodies");
    private static final Phrases<String> SESSIONS = LIST.phrases("sessions");
    private static final Phrases<String> TERMS = LIST.phrases("terms");
    private static final Phrases<String> ENLARGED = LIST.phrases("enlarged");
    private static final Phrases<String> CONGRESS_PARTS = LIST.phrases("congress-parts");
    private static final Phrases<String> CONGRESS = LIST.phrases("congress");
    private static final Phrases<String> ORGAN_MADE = LIST.phrases("organ-made");
    private static final int LONGEST_MADE = 3;
    private static final int REACH_BEFORE = 8;
    private static final int REACH_AFTER = 32;
    private static final String EXECUTIVE = "Ban Chấp hành";
    private static final List<String> STANDING = List.of("Ban Thường vụ", "Ban Thường trực", "Đoàn Chủ tịch");

    private final Article article;
    private final Tokens tokens;
    private final MeetingCandidate meeting;

    BodyFinder(Article article, MeetingCandidate meeting) {
        this.article = article;
        this.tokens = article.tokens();
        this.meeting = meeting;
    }

    /** The organ, null if the sentence that tells of the meeting names none. */
    @Nullable
    Body find() {
        var event = meeting.event();
        if (event.kind() == MeetingKind.CONGRESS) {
            return congress(event);
        }
        int at = nearest();
        if (at < 0) {
            return inTitle();
        }
        var match = BODIES.at(tokens, at);
        var name = match == null ? "" : match.value();
        int from = Math.max(meeting.sentence().from(), Math.min(at, event.from()) - REACH_BEFORE);
        int to = Math.min(meeting.sentence().to(), Math.max(at, event.to()) + REACH_AFTER);
        var where = new Stretch(at, at + (match == null ? 0 : match.length()));
        var session = ordinal(SESSIONS, from, to, where);
        boolean enlarged = enlarged(from, to, where);
        var term = ordinal(TERMS, from, to, where);
        return new Body(
                name
                        + (session == null ? "" : " lần thứ " + session)
                        + (enlarged ? " (mở rộng)" : "")
                        + (term == null ? "" : ", khóa " + term),
                tokens.range(where.from, where.to),
                kind(name));
    }

    /** "Hội Luật gia tỉnh: Ban Chấp hành họp lần 4" over a text that only says "Phiên họp đã bàn …". */
    private @Nullable Body inTitle() {
        return article.page().sentences().stream()
                .filter(sentence -> sentence.isTitle() && !meeting.sentence().isTitle())
                .flatMap(title -> EventRecogniser.recognise(tokens, title).stream()
                        .filter(EventMention::verb)
                        .map(event -> new MeetingCandidate(title, event, null, null, 0)))
                .map(candidate -> new BodyFinder(article, candidate).find())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static MeetingKind kind(String name) {
        if (name.equals(EXECUTIVE)) {
            return MeetingKind.EXECUTIVE_COMMITTEE;
        }
        return STANDING.contains(name) ? MeetingKind.STANDING_COMMITTEE : MeetingKind.OTHER;
    }

    /** The congress is an organ itself; without a number its name would say nothing. */
    private @Nullable Body congress(EventMention event) {
        int to = Math.min(meeting.sentence().to(), event.to() + REACH_AFTER);
        var where = new Stretch(event.from(), event.to());
        var session = ordinal(SESSIONS, event.to(), to, where);
        int parts = CONGRESS_PARTS.lengthAt(tokens, event.to());
        var name = tokens.words(event.from(), event.to() + parts);
        var spelt = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        if (session != null) {
            return new Body(spelt + " lần thứ " + session, tokens.range(where.from, where.to), MeetingKind.CONGRESS);
        }
        var term = ordinal(TERMS, event.to(), to, where);
        return term == null
                ? null
                : new Body(spelt + " khóa " + term, tokens.range(where.from, where.to), MeetingKind.CONGRESS);
    }

    /** The organ nearest to the word for the meeting; -1 if there is none. */
    private int nearest() {
        int best = -1;
        int centre = meeting.event().from();
        for (int at = meeting.sentence().from(); at < meeting.sentence().to(); at++) {
            boolean organ = BODIES.startsAt(tokens, at)
                    && article.marks().offices().at(at) == null
                    && !ORGAN_MADE.endsAt(tokens, at, LONGEST_MADE)
                    && !isOfParty(at + BODIES.lengthAt(tokens, at))
                    && Math.abs(at - centre) <= REACH_AFTER;
            if (organ && (best < 0 || Math.abs(at - centre) < Math.abs(best - centre))) {
                best = at;
            }
        }
        return best;
    }

    private boolean isOfParty(int at) {
        var organisation = article.marks().organisations().startingAt(at);
        boolean central = tokens.is(at, Syllables.key("Trung")) && tokens.is(at + 2, Syllables.key("Đảng"));
        return central || (organisation != null && organisation.kind() == OrganisationClass.PARTY);
    }

    /** Stretch of tokens that grows with each part of the name found. */
    private static final class Stretch {
        private int from;
        private int to;

        Stretch(int from, int to) {
            this.from = from;
            this.to = to;
        }

        void include(int first, int last) {
            from = Math.min(from, first);
            to = Math.max(to, last);
        }
    }

    private @Nullable String ordinal(Phrases<String> words, int from, int to, Stretch where) {
        for (int at = from; at < to; at++) {
            int length = words.lengthAt(tokens, at);
            int ordinal = length == 0 ? 0 : Ordinals.lengthAt(tokens, at + length);
            boolean ofCongress = CONGRESS.within(tokens, where.to, at);
            if (ordinal > 0 && !ofCongress) {
                where.include(at, at + length + ordinal);
                return tokens.words(at + length, at + length + ordinal);
            }
        }
        return null;
    }

    private boolean enlarged(int from, int to, Stretch where) {
        int at = ENLARGED.first(tokens, from, to);
        if (at < 0) {
            return false;
        }
        where.include(at, at + ENLARGED.lengthAt(tokens, at));
        return true;
    }
}
