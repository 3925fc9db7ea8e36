package org.lienhiep.news;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.news.reading.Reading;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.Indicators;
import org.springframework.stereotype.Component;

/** Looks up what is recorded already about the things that a reading names. */
@Component
class ReadingOffers {

    private final UnionVocabulary vocabulary;
    private final Articles articles;
    private final Meetings meetings;
    private final Organisations organisations;
    private final Indicators indicators;
    private final LearnedFields learnedFields;
    private final Clock clock;

    ReadingOffers(
            UnionVocabulary vocabulary,
            Articles articles,
            Meetings meetings,
            Organisations organisations,
            Indicators indicators,
            LearnedFields learnedFields,
            Clock clock) {
        this.vocabulary = vocabulary;
        this.articles = articles;
        this.meetings = meetings;
        this.organisations = organisations;
        this.indicators = indicators;
        this.learnedFields = learnedFields;
        this.clock = clock;
    }

    /** The offer for a reading of this text. */
    ReadingOffer of(SourceText source, String text, Reading reading, OrganisationId union) {
        var names = vocabulary.names(union);
        var coded = coded(reading, names);
        var labels = labels(coded, names);
        var catalogue = indicators.all().stream().collect(Collectors.toMap(IndicatorLabel::code, Function.identity()));
        var learned = learnedFields.of(union, coded, labels, catalogue);
        var offer = new ReadingOffer(
                union,
                source,
                text,
                coded,
                labels,
                catalogue,
                List.of(),
                learned.byPointer(),
                learned.people(),
                articles.same(source.url(), text));
        return offer.with(similar(offer));
    }

    /** The reading with the codes of the organisations that the reader did not recognise but the register knows. */
    static Reading coded(Reading reading, RegisteredNames names) {
        var rules = new HashMap<>(reading.rules());
        var coded = new ArrayList<Reading.Organisation>();
        for (var each : reading.organisations()) {
            var code = each.code() == null ? names.code(each.name()) : each.code();
            if (each.code() == null && code != null) {
                var pointer = "/organisations/" + coded.size() + "/name";
                rules.computeIfPresent(
                        pointer, (_, _) -> names.rule(each.name()).name());
            }
            coded.add(new Reading.Organisation(each.name(), each.relation(), code));
        }
        return reading.copy().organisations(List.copyOf(coded)).rules(rules).made();
    }

    /** Registered organisations by each name that the reading gives them. */
    private Map<String, OrganisationLabel> labels(Reading reading, RegisteredNames names) {
        var codes = new HashMap<String, String>();
        Stream.concat(
                        Stream.ofNullable(reading.meeting()).map(Reading.Meeting::host),
                        reading.people().stream()
                                .map(person -> person.elected() == null
                                        ? null
                                        : person.elected().body()))
                .filter(Objects::nonNull)
                .forEach(name -> put(codes, name, names.code(name)));
        reading.organisations().forEach(each -> put(codes, each.name(), each.code()));
        Set<String> wanted = new TreeSet<>(codes.values());
        var byCode =
                organisations.labels(organisations.idsByCode(wanted).values(), LocalDate.now(clock)).values().stream()
                        .collect(Collectors.toMap(OrganisationLabel::code, Function.identity()));
        var labels = new HashMap<String, OrganisationLabel>();
        codes.forEach((name, code) -> {
            var label = byCode.get(code);
            if (label != null) {
                labels.put(name, label);
            }
        });
        return labels;
    }

    private static void put(Map<String, String> codes, String name, @Nullable String code) {
        if (code != null) {
            codes.put(name, code);
        }
    }

    private List<MeetingRow> similar(ReadingOffer offer) {
        var meeting = offer.reading().meeting();
        if (meeting == null || meeting.heldOn() == null) {
            return List.of();
        }
        var host = offer.host();
        return meetings.similar(host == null ? offer.union() : host.id(), meeting.heldOn(), meeting.kind());
    }
}
