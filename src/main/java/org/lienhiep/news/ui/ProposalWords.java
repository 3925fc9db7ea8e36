package org.lienhiep.news.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Periods;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordEntry;

/** The values of proposals in the reader's language. */
final class ProposalWords {

    private final Component reader;
    private final RecordCatalog catalog;
    private final Proposals proposals;
    private final Formats formats;
    private final Map<OrganisationId, RecordEntry<OrganisationId>> entries = new HashMap<>();

    ProposalWords(Component reader, RecordCatalog catalog, Proposals proposals) {
        this.reader = reader;
        this.catalog = catalog;
        this.proposals = proposals;
        this.formats = Formats.of(I18n.reader());
        var named = proposals.offer().organisations().values().stream()
                .map(OrganisationLabel::id)
                .distinct()
                .toList();
        entries.putAll(catalog.named(OrganisationId.class, named, I18n.reader()));
    }

    String day(LocalDate day) {
        return formats.day(day);
    }

    String kind(MeetingKind kind) {
        return reader.getTranslation("meeting.kind." + kind);
    }

    String period(Period period) {
        return Periods.name(reader, period);
    }

    String number(Integer number) {
        return formats.number(number);
    }

    String people(Integer number) {
        return formats.figure(new Figure(BigDecimal.valueOf(number), proposals.peopleQualifier()));
    }

    String organisation(OrganisationId id) {
        var entry = entry(id);
        return entry == null ? "?" : entry.label();
    }

    /** Address of the page of the registered organisation that a field names; null when it names none. */
    @Nullable
    String page(@Nullable Object value) {
        var id = value instanceof Mention mention ? mention.organisation() : value;
        var entry = id instanceof OrganisationId organisation ? entry(organisation) : null;
        return entry == null ? null : entry.path();
    }

    private @Nullable RecordEntry<OrganisationId> entry(OrganisationId id) {
        return entries.computeIfAbsent(
                id,
                chosen -> catalog.named(OrganisationId.class, chosen, I18n.reader())
                        .orElse(null));
    }

    String election(ElectionValue value) {
        var parts = new ArrayList<String>();
        parts.add(value.person() + " → " + value.post());
        if (value.termFrom() != null && value.termTo() != null) {
            parts.add(reader.getTranslation(
                    "news.term", String.valueOf(value.termFrom()), String.valueOf(value.termTo())));
        }
        if (value.otherOffice() != null) {
            parts.add(value.otherOffice());
        }
        return String.join(" · ", parts);
    }

    String guest(GuestValue value) {
        return value.office() == null ? value.name() : value.name() + ", " + value.office();
    }

    String mention(Mention value) {
        var organisation = value.organisation();
        if (organisation == null) {
            return reader.getTranslation("news.mention.unknown", value.name());
        }
        var registered = organisation(organisation);
        return Proposals.sameWords(registered, value.name()) ? registered : value.name() + " = " + registered;
    }

    String count(CountValue value) {
        var figure = formats.figure(new Figure(value.value(), value.qualifier()));
        var shown = value.unit() == null ? figure : figure + " " + value.unit();
        var indicator = indicator(value.indicator());
        return shown + " · "
                + (indicator == null ? reader.getTranslation("news.count.unmapped", value.label()) : indicator);
    }

    @Nullable
    String indicator(@Nullable String code) {
        var label = code == null ? null : proposals.offer().indicators().get(code);
        return label == null ? null : label.name().in(I18n.reader());
    }
}
