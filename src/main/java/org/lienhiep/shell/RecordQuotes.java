package org.lienhiep.shell;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.RecordId;

/**
 * Where the words stand that records rest on: the sentence of an article behind a figure, an election, a decision. The
 * feature that keeps such sources answers; {@link RecordCatalog#quotes()} is how others ask. Answers only what the
 * person signed in may see.
 */
public interface RecordQuotes {

    /** Knows no sources. */
    RecordQuotes NONE = new RecordQuotes() {
        @Override
        public Map<Words, String> paths(Collection<Words> words) {
            return Map.of();
        }

        @Override
        public List<Said> said(Collection<MeetingId> meetings) {
            return List.of();
        }
    };

    /** A sentence and the record that it was taken from. */
    record Words(RecordId source, String text) {}

    /** What a sentence tells of a meeting. */
    enum Matter {
        /** Who was elected. */
        ELECTION,
        /** What was decided. */
        DECISION
    }

    /**
     * A sentence that tells what came of a meeting.
     *
     * @param subject who was elected, or what was decided, in the source's words
     * @param sentence the sentence itself
     * @param path address of its source, where the sentence is brought out
     */
    record Said(MeetingId meeting, Matter matter, String subject, String sentence, String path) {

        private static final int FEWEST_WORDS = 5;
        private static final double MOST_WORDS = 0.8;

        /** Whether it is about this meeting's election of this person, or about this decision. */
        public boolean tells(MeetingId of, Matter what, String about) {
            return meeting.equals(of)
                    && matter == what
                    && (SearchKey.of(subject).equals(SearchKey.of(about))
                            || (what == Matter.DECISION && alike(subject, about)));
        }

        /** Minutes word a decision more formally than a newspaper: most words of the shorter are enough. */
        private static boolean alike(String one, String other) {
            var first = new HashSet<>(SearchKey.words(one));
            var second = new HashSet<>(SearchKey.words(other));
            int shorter = Math.min(first.size(), second.size());
            var both = new HashSet<>(first);
            both.retainAll(second);
            return shorter >= FEWEST_WORDS && both.size() >= MOST_WORDS * shorter;
        }
    }

    /** Addresses that bring out these sentences in their sources; those that are not found there are missing. One query. */
    Map<Words, String> paths(Collection<Words> words);

    /** What sources tell of the elections and decisions of these meetings; one query. */
    List<Said> said(Collection<MeetingId> meetings);
}
