package org.lienhiep.news.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets the interpreting stages speak in turn and writes down what they found. */
final class ReadingWriter {

    private static final double METADATA = 0.95;

    private final Article article;
    private final ArticleText source;
    private final KnownNames names;
    private final IndicatorMatcher indicators;
    private final Account account = new Account();

    ReadingWriter(Article article, ArticleText source, KnownNames names, IndicatorMatcher indicators) {
        this.article = article;
        this.source = source;
        this.names = names;
        this.indicators = indicators;
    }

    Reading write(boolean truncated) {
        var page = article.page();
        var title = text("/title", source.title(), page.title(), 0.9, ReadingRule.HEADING);
        var author = text("/author", source.author(), page.author(), 0.85, ReadingRule.BYLINE);
        var publisher = text("/publisher", source.publisher(), page.publisher(), 0.6, ReadingRule.NEWSPAPER_NAME);
        var published = published();
        var candidate = MeetingFinder.find(article);
        var host = candidate == null || candidate.host() == null
                ? null
                : article.register().of(candidate.host());
        var meeting =
                candidate == null || host == null ? null : new MeetingWriter(article, candidate, host, account).write();
        var elections = meeting == null
                ? List.<Election>of()
                : ElectionInterpreter.find(article, meeting.candidate(), meeting.times());
        var people = new PeopleWriter(article, host, account).write(elections);
        var organisations = organisations(host);
        var plans = new Plans(article, meeting == null ? null : meeting.times());
        var counts = new CountWriter(article.tokens(), indicators, account)
                .write(
                        new CountInterpreter(article, plans).results(),
                        meeting == null ? AttendanceFinder.Found.NOTHING : meeting.attendance());
        return new Reading(
                title,
                author,
                publisher,
                published,
                Language.of(article.tokens()),
                meeting == null ? null : meeting.meeting(),
                people,
                organisations,
                counts,
                decisions(meeting != null),
                account.evidence(),
                account.confidence(),
                account.rules(),
                account.alternatives(),
                truncated);
    }

    private @Nullable String text(
            String pointer, @Nullable String known, @Nullable TextRange where, double sureness, ReadingRule rule) {
        var read = where == null
                ? null
                : Whitespace.collapse(where.of(article.tokens().text()));
        if (known != null) {
            account.noteWithoutPlace(pointer, METADATA, ReadingRule.METADATA);
            if (where != null && known.equalsIgnoreCase(read)) {
                account.note(pointer, where, METADATA, ReadingRule.METADATA);
            }
            return known;
        }
        if (where != null) {
            account.note(pointer, where, sureness, rule);
        }
        return read;
    }

    private @Nullable LocalDate published() {
        var published = article.published();
        if (published == null) {
            return null;
        }
        if (published.where() == null) {
            account.noteWithoutPlace("/publishedOn", METADATA, ReadingRule.METADATA);
        } else {
            account.note("/publishedOn", published.where(), 0.8, ReadingRule.DATE_LINE);
        }
        return published.date();
    }

    private List<Reading.Organisation> organisations(OrganisationRegister.@Nullable Group host) {
        var relations = new Relations(article, host);
        var groups = new ArrayList<>(article.register().all());
        if (host != null) {
            groups.remove(host);
            groups.addFirst(host);
        }
        var rows = new ArrayList<Reading.Organisation>();
        for (var group : groups) {
            var best = group.best();
            var relation = relations.of(group);
            var known = names.organisation(group);
            var pointer = "/organisations/" + rows.size();
            var where = article.tokens().range(best.from(), best.to());
            account.note(pointer + "/name", where, names.sureness(group), names.rule(group));
            account.note(
                    pointer + "/relation",
                    where,
                    relation == OrganisationRelation.MENTIONED ? 0.6 : 0.8,
                    ReadingRule.RELATION);
            rows.add(new Reading.Organisation(best.name(), relation, known == null ? null : known.code()));
        }
        return List.copyOf(rows);
    }

    private List<Reading.Decision> decisions(boolean meeting) {
        var rows = new ArrayList<Reading.Decision>();
        for (var sentence : meeting ? DecisionFinder.find(article) : List.<Sentence>of()) {
            var where = article.tokens().range(sentence.from(), sentence.to());
            account.note("/decisions/%d/text".formatted(rows.size()), where, 0.6, ReadingRule.DECISION);
            rows.add(new Reading.Decision(article.tokens().words(sentence.from(), sentence.to())));
        }
        return List.copyOf(rows);
    }
}
