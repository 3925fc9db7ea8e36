package org.lienhiep.news.reading;

/**
 * What was recognised word by word, before sentences are looked at.
 *
 * @param tokens the text's tokens
 * @param known the names the vocabulary knows
 * @param organisations names of organisations
 * @param dates days and ranges of days
 * @param periods half-years, years, terms of office
 * @param offices offices, with or without a person
 * @param terms reads terms of office beside other things
 */
record Marks(
        Tokens tokens,
        KnownNames known,
        Mentions<OrganisationMention> organisations,
        Mentions<DateMention> dates,
        Mentions<PeriodMention> periods,
        Mentions<OfficeMention> offices,
        Terms terms) {

    static Marks of(Tokens tokens, KnownNames known) {
        var named = OrganisationRecogniser.recognise(tokens, known);
        var organisations = new Mentions<>(OrganisationAliases.complete(tokens, named));
        var periods = new Mentions<>(PeriodRecogniser.recognise(tokens));
        return new Marks(
                tokens,
                known,
                organisations,
                new Mentions<>(DateRecogniser.recognise(tokens)),
                periods,
                OfficeRecogniser.recognise(tokens, organisations),
                new Terms(tokens, periods));
    }

    /** The token after the organisation, period or day this token belongs to; the same token if it belongs to none. */
    int endOfMention(int token) {
        var organisation = organisations.at(token);
        if (organisation != null) {
            return organisation.to();
        }
        var period = periods.at(token);
        if (period != null) {
            return period.to();
        }
        var date = dates.at(token);
        return date == null ? token : date.to();
    }

    /** Whether this token belongs to a day, a period or a name, so that a number there counts nothing. */
    boolean isTaken(int token) {
        return dates.at(token) != null || periods.at(token) != null || organisations.at(token) != null;
    }
}
