package org.lienhiep.news.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.Qualifier;

/**
 * What an article was read as: a draft, never a fact. The shape is that of the API; names of components are names in
 * JSON.
 *
 * @param title the title, null where the text has none
 * @param author the author as the by-line names him, null where it names none
 * @param publisher the newspaper, null where neither text nor metadata name it
 * @param publishedOn when it appeared, null where that is not known; the day on which a page was shown is not it
 * @param language {@code vi}, {@code en}, or null where the text is too short or neither
 * @param meeting the meeting of an association that it reports, null if it reports none
 * @param people one row per person and office
 * @param organisations the organisations named, the host first
 * @param counts results reported, without plans
 * @param decisions what was decided
 * @param evidence where each field was read: JSON pointer of the field to the stretch of {@link ArticleText#text()}
 * @param confidence how sure each field is, between 0 and 1, by the same pointers
 * @param rules which {@link ReadingRule} read each field, by the same pointers
 * @param alternatives what else was considered for a field, the likelier first, by the same pointers; mostly nothing
 * @param truncated whether the text was longer than the engine reads, {@link ArticleReader#LONGEST} code units
 */
public record Reading(
        @Nullable String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable String language,
        @Nullable Meeting meeting,
        List<Person> people,
        List<Organisation> organisations,
        List<Count> counts,
        List<Decision> decisions,
        Map<String, TextRange> evidence,
        Map<String, Double> confidence,
        Map<String, String> rules,
        Map<String, List<String>> alternatives,
        boolean truncated) {

    public Reading {
        // Readings stored by earlier versions have none.
        alternatives = alternatives == null ? Map.of() : Map.copyOf(alternatives);
    }

    /** A reading of which nothing else was considered. */
    public Reading(
            @Nullable String title,
            @Nullable String author,
            @Nullable String publisher,
            @Nullable LocalDate publishedOn,
            @Nullable String language,
            @Nullable Meeting meeting,
            List<Person> people,
            List<Organisation> organisations,
            List<Count> counts,
            List<Decision> decisions,
            Map<String, TextRange> evidence,
            Map<String, Double> confidence,
            Map<String, String> rules,
            boolean truncated) {
        this(
                title,
                author,
                publisher,
                publishedOn,
                language,
                meeting,
                people,
                organisations,
                counts,
                decisions,
                evidence,
                confidence,
                rules,
                Map.of(),
                truncated);
    }

    /** Begins a reading that differs from this one in some parts. */
    public ReadingCopy copy() {
        return new ReadingCopy(this);
    }

    /**
     * The meeting reported.
     *
     * @param kind what it was for
     * @param body the organ that met, with its session and term as far as named; null if none is named
     * @param heldOn its first day, null where the text does not tell
     * @param heldUntil its last day, null for a meeting of one day
     * @param period what was reviewed, null if nothing was
     * @param host whose meeting it is
     * @param place where it was held, null where the text does not tell
     * @param attendance who attended
     */
    public record Meeting(
            MeetingKind kind,
            @Nullable String body,
            @Nullable LocalDate heldOn,
            @Nullable LocalDate heldUntil,
            @Nullable Period period,
            String host,
            @Nullable String place,
            Attendance attendance) {}

    /**
     * Who attended, in numbers.
     *
     * @param societies how many societies were represented, null where the text does not tell
     * @param people how many persons attended, null where the text does not tell
     * @param societiesQualifier how exactly the number of societies is meant, null without one
     * @param peopleQualifier how exactly the number of persons is meant, null without one
     */
    public record Attendance(
            @Nullable Integer societies,
            @Nullable Integer people,
            @Nullable Qualifier societiesQualifier,
            @Nullable Qualifier peopleQualifier) {

        static final Attendance UNKNOWN = new Attendance(null, null, null, null);
    }

    /**
     * A person in one office.
     *
     * @param name the name as written, without titles
     * @param role the office as written, null where only the name or the election is told
     * @param organisation the organisation of that office, null where it cannot be told
     * @param elected to what this person was elected at this meeting, null if to nothing
     */
    public record Person(
            String name,
            @Nullable String role,
            @Nullable String organisation,
            @Nullable Election elected) {}

    /**
     * An election at the meeting reported.
     *
     * @param post the post, without the organisation: "Chủ tịch"
     * @param body the organ or organisation the post belongs to, null where it cannot be told
     * @param term the term it was for, null where the text does not tell
     */
    public record Election(
            String post, @Nullable String body, @Nullable Term term) {}

    /**
     * The years of a term of office, as it is called; it may begin and end at other times.
     *
     * @param from first year
     * @param to last year
     */
    public record Term(int from, int to) {}

    /**
     * An organisation named.
     *
     * @param name its most complete name in the text
     * @param relation what it has to do with the meeting
     * @param code its code in the vocabulary, null if it is not there
     */
    public record Organisation(
            String name,
            OrganisationRelation relation,
            @Nullable String code) {}

    /**
     * A result in numbers.
     *
     * @param label what was counted, in the words of the text
     * @param indicator the indicator it belongs to, null if none fits
     * @param value the number
     * @param qualifier how exactly it is meant
     * @param unit what is counted, in few words: "buổi", "tỷ đồng", "%"
     */
    public record Count(String label, @Nullable String indicator, BigDecimal value, Qualifier qualifier, String unit) {}

    /**
     * Something decided.
     *
     * @param text the sentence that says so
     */
    public record Decision(String text) {}
}
