package org.lienhiep.meeting.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.file.ui.FileLink;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.AttachmentId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.RecordId;
import org.lienhiep.kernel.id.ReportId;
import org.lienhiep.meeting.DecisionStep;
import org.lienhiep.meeting.decision.DecisionDetails;
import org.lienhiep.meeting.decision.DecisionRow;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.ui.OrganisationLinks;
import org.lienhiep.shell.Fact;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Section;

/** The parts of a decision's page that only show. */
final class DecisionParts {

    private final DecisionDetails details;
    private final DecisionRow row;
    private final RegisterServices services;
    private final Formats formats = Formats.of(I18n.reader());
    private final Div reader = new Div();

    DecisionParts(RegisterServices services, DecisionDetails details) {
        this.services = services;
        this.details = details;
        this.row = details.row();
    }

    Section facts() {
        var facts = Fact.sheet();
        facts.add(word("due"), row.due() == null ? null : formats.day(row.due()));
        if (row.owner() != null) {
            facts.add(word("owner"), organisation(row.owner()));
        }
        facts.add(word("ownerPerson"), row.ownerPerson())
                .add(word("body"), row.body())
                .add(word("decidedOn"), row.decidedOn() == null ? null : formats.day(row.decidedOn()));
        facts.add(word("organisation"), organisation(row.organisation()));
        if (row.meeting() != null) {
            facts.add(word("meeting"), record(row.meeting()));
        }
        return new Section(reader.getTranslation("meeting.facts"), facts);
    }

    private static Component organisation(OrganisationLabel label) {
        return DecisionLinks.anchor(OrganisationLinks.page(label), label.name().in(I18n.reader()));
    }

    /** What shows that it was carried out; none where it was not, or where nobody said. */
    Optional<Section> evidence() {
        var shown = details.standing().evidence();
        if (shown == null) {
            return Optional.empty();
        }
        var facts = Fact.sheet();
        facts.add(word("doneOn"), shown.doneOn() == null ? null : formats.day(shown.doneOn()));
        facts.add(word("evidenceNote"), shown.note());
        if (shown.record() != null) {
            facts.add(reader.getTranslation("meeting.register.record"), record(shown.record()));
        }
        return Optional.of(new Section(reader.getTranslation("meeting.register.evidence"), facts));
    }

    /** A link to a record where it may be seen; a word that it is gone or out of reach where not. */
    private Component record(RecordId id) {
        return switch (id) {
            case MeetingId meeting -> named(MeetingId.class, meeting);
            case ArticleId article -> named(ArticleId.class, article);
            case ReportId report -> named(ReportId.class, report);
            case AttachmentId file -> file(file);
            default -> unseen();
        };
    }

    private <I extends RecordId> Component named(Class<I> type, I id) {
        return services.catalog()
                .named(type, id, I18n.reader())
                .<Component>map(entry -> DecisionLinks.anchor(entry.path(), entry.label()))
                .orElseGet(this::unseen);
    }

    private Component file(AttachmentId id) {
        return services.filesOf(row).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .<Component>map(kept -> new FileLink(
                        kept.fileName(),
                        kept.mediaType(),
                        kept.size(),
                        () -> services.attachments().open(id).content()))
                .orElseGet(this::unseen);
    }

    private Component unseen() {
        return new Span(reader.getTranslation("meeting.register.unseen"));
    }

    /** What replaced what; none for a decision that stands alone. */
    Optional<Section> chain() {
        if (details.chain().size() < 2) {
            return Optional.empty();
        }
        var list = new OrderedList();
        list.addClassName("decision-chain");
        for (var each : details.chain()) {
            var name = each.number() + " – " + DecisionListView.words(each);
            var itself = each.id().equals(row.id());
            var item = new ListItem(
                    itself ? new Span(name) : DecisionLinks.anchor(DecisionLinks.page(each.id()), name),
                    new Span(formats.day(each.decidedOn())),
                    DecisionChips.of(reader, each, services.today()));
            if (itself) {
                item.getElement().setAttribute("aria-current", "true");
            }
            list.add(item);
        }
        return Optional.of(new Section(reader.getTranslation("meeting.register.chain"), list));
    }

    /** What happened since; none where nothing did. */
    Optional<Section> steps() {
        var steps = details.standing().steps();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        var list = new OrderedList();
        list.addClassName("decision-steps");
        steps.forEach(step -> list.add(step(step)));
        return Optional.of(new Section(reader.getTranslation("meeting.register.steps"), list));
    }

    private ListItem step(DecisionStep step) {
        var head = new Span(formats.moment(step.at()) + " · " + step.by());
        head.addClassName("secondary");
        var item = new ListItem(head, new Span(words(step)));
        if (step.note() != null) {
            var note = new Paragraph(step.note());
            note.addClassName("meeting-text");
            item.add(note);
        }
        return item;
    }

    private String words(DecisionStep step) {
        var word = reader.getTranslation("meeting.register.step." + step.kind());
        return step.kind() == DecisionStep.Kind.EXTENDED
                ? word + ": " + day(step.dueBefore()) + " → " + day(step.dueAfter())
                : word;
    }

    private String day(@Nullable LocalDate day) {
        return formats.day(day);
    }

    private String word(String component) {
        return reader.getTranslation("meeting.decision." + component);
    }
}
