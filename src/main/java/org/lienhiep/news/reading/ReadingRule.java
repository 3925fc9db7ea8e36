package org.lienhiep.news.reading;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules by which fields are read. A {@link Reading} names one for each field, by {@link #name()}; people read it in
 * plain words. A rule is never renamed: readings are stored.
 */
public enum ReadingRule {
    /** The page or the person who handed the article in says so. */
    METADATA,
    /** First heading of the page. */
    HEADING,
    /** The by-line. */
    BYLINE,
    /** The newspaper's name on the page. */
    NEWSPAPER_NAME,
    /** A date line beside title or by-line. */
    DATE_LINE,
    /** The event's own word: "hội thảo", "đại hội". */
    EVENT_WORD,
    /** A period is reviewed. */
    REVIEW,
    /** The organ that met, beside the event. */
    ORGAN,
    /** Day, month and year in the sentence of the meeting. */
    DAY_WRITTEN,
    /** Day and month there; the year is that of the publication. */
    DAY_YEAR_PUBLISHED,
    /** Day and month there; the year is told elsewhere in the text. */
    DAY_YEAR_CONTEXT,
    /** Day and month there; the year is guessed from the term of office. */
    DAY_YEAR_TERM,
    /** Told by its distance from the day of publication: "sáng nay". */
    DAY_RELATIVE,
    /** The period reviewed, with its year. */
    PERIOD_WRITTEN,
    /** The period reviewed; its year was inferred. */
    PERIOD_YEAR_INFERRED,
    /** Whose meeting it is, by its full name. */
    HOST_NAMED,
    /** Whose meeting it is, by a short name explained elsewhere. */
    HOST_SHORT,
    /** The venue. */
    VENUE,
    /** The host's province, for want of a venue. */
    HOST_PROVINCE,
    /** A number of those attending. */
    ATTENDANCE,
    /** A name with a title or an office. */
    PERSON_NAME,
    /** The office beside the name. */
    OFFICE,
    /** The organisation within the office. */
    OFFICE_ORGANISATION,
    /** The organisation that the text speaks of at that place. */
    OFFICE_CONTEXT,
    /** A verb of electing. */
    ELECTED,
    /** The organ that the post belongs to, as named. */
    ELECTED_ORGAN,
    /** The post is the host's. */
    ELECTED_HOST,
    /** A term named with the post or the meeting. */
    TERM,
    /** An organisation's name, by its form. */
    ORGANISATION_NAME,
    /** A name of the union's register. */
    ORGANISATION_KNOWN,
    /** A name of the register with one letter mistyped. */
    ORGANISATION_MISTYPED,
    /** A name that a person of this union confirmed before. */
    LEARNED,
    /** The words around a name tell what it has to do with the meeting. */
    RELATION,
    /** A number with what it counts. */
    COUNT,
    /** The number itself. */
    NUMBER,
    /** Words before a number: "hơn", "gần". */
    QUALIFIER,
    /** The noun of a number. */
    UNIT,
    /** What was counted, in the text's words. */
    COUNT_LABEL,
    /** The usual words for one of the standard indicators. */
    INDICATOR_STANDARD,
    /** The name of an indicator in the catalogue. */
    INDICATOR_NAME,
    /** Enough words of an indicator's name or definition. */
    INDICATOR_WORDS,
    /** A verb of deciding. */
    DECISION,
    /** No rule: a person took it from a second opinion. */
    SECOND_OPINION,
    /** Read by a rule of an earlier version. */
    EARLIER;

    /** The rule of this id; {@link #EARLIER} for one that is not known any more. */
    public static ReadingRule of(String id) {
        return find(id).orElse(EARLIER);
    }

    private static Optional<ReadingRule> find(String id) {
        return Stream.of(values()).filter(rule -> rule.name().equals(id)).findFirst();
    }
}
