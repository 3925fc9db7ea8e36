package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.CellOrigin;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.counting.Count;
import org.lienhiep.reporting.counting.Counts;
import org.lienhiep.reporting.evidence.CellEvidence;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.springframework.core.annotation.Order;

/** What is logged anyway beside what a cell says: take the number, add what is missing, or say why. */
@org.springframework.stereotype.Component
@Order(20)
class CountPart implements CellPanel {

    private final Counts counts;
    private final CellEvidence evidence;
    private final ActivityList activities;
    private final Organisations organisations;
    private final I18n words;

    CountPart(Counts counts, CellEvidence evidence, ActivityList activities, Organisations organisations, I18n words) {
        this.counts = counts;
        this.evidence = evidence;
        this.activities = activities;
        this.organisations = organisations;
        this.words = words;
    }

    /** Silent where nothing is logged: not every society logs what it does. */
    @Override
    public Map<IndicatorId, Mark> marks(OrganisationId organisation, HalfYear period) {
        var marks = new HashMap<IndicatorId, Mark>();
        counts.of(organisation, period).forEach((indicator, count) -> {
            if (count.number() > 0 && count.open()) {
                marks.put(indicator, new Mark("list-checks", brief(count), count.declared() != null));
            }
        });
        return marks;
    }

    private String brief(Count count) {
        return count.declared() == null
                ? words.getTranslation("reporting.count.logged", I18n.reader(), count.number())
                : words.getTranslation("reporting.count.differs", I18n.reader(), count.number(), count.declared());
    }

    @Override
    public Optional<Component> part(Place place) {
        return Optional.ofNullable(counts.of(place.organisation(), place.period())
                        .get(place.indicator().id()))
                .map(count -> part(place, count));
    }

    private CellPart part(Place place, Count count) {
        var part = new CellPart(words.getTranslation("reporting.count", I18n.reader()));
        part.add(new Paragraph(sentence(part, count)));
        if (count.silent() > 0) {
            part.add(Table.secondary(part.getTranslation("reporting.count.silent", count.silent())));
        }
        if (place.open()) {
            var actions = new Div();
            actions.addClassName("actions");
            offer(place, count, actions);
            part.add(actions);
        }
        if (!count.records().isEmpty()) {
            var list = new Details(
                    part.getTranslation(
                            "reporting.count.records", count.records().size()),
                    activities.of(count.records()));
            part.add(list);
        }
        return part;
    }

    private static String sentence(CellPart part, Count count) {
        var logged = count.number();
        var declared = count.declared();
        if (logged == 0 && declared == null) {
            return part.getTranslation("reporting.count.nothing");
        }
        if (declared == null) {
            return part.getTranslation("reporting.count.sentence", logged);
        }
        if (declared == logged) {
            return part.getTranslation("reporting.count.same", logged);
        }
        return declared > logged
                ? part.getTranslation("reporting.count.fewer", logged, declared, declared - logged)
                : part.getTranslation("reporting.count.more", logged, declared, logged - declared);
    }

    private void offer(Place place, Count count, Div actions) {
        if (count.number() > 0 && (count.declared() == null || count.declared() != count.number())) {
            var take = new Button(
                    actions.getTranslation("reporting.count.take", count.number()),
                    new Icon("check"),
                    _ -> take(place, count));
            take.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(take);
        }
        var code = Optional.ofNullable(organisations
                        .labels(List.of(place.organisation()), place.period().lastDay())
                        .get(place.organisation()))
                .map(OrganisationLabel::code);
        code.map(each -> counts.newRecordPath(count.rule(), each))
                .ifPresent(path -> actions.add(new PageLink(path, actions.getTranslation("reporting.count.add"))));
        if (count.open() && count.declared() != null) {
            actions.add(new Button(
                    actions.getTranslation("reporting.count.why"),
                    _ -> place.askForNote(actions.getTranslation("reporting.count.why.help"))));
        }
    }

    private void take(Place place, Count count) {
        var draft = new CellDraft(CellState.NUMBER, BigDecimal.valueOf(count.number()), Qualifier.EXACT, place.note());
        place.enter(draft, CellOrigin.COUNTED);
        if (place.report() != null) {
            evidence.link(
                    place.organisation(), place.period(), place.indicator().id(), count.records());
            place.refresh();
        }
    }
}
