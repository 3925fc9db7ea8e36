package org.lienhiep.news.coverage.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.duty.Duties;
import org.lienhiep.kernel.duty.Duty;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.coverage.Contradiction;
import org.lienhiep.news.coverage.Contradictions;
import org.lienhiep.news.coverage.Coverage;
import org.lienhiep.news.coverage.CoverageLinks;
import org.lienhiep.news.coverage.MeetingPress;
import org.lienhiep.news.coverage.Pairs;
import org.lienhiep.news.coverage.SuggestedPair;
import org.lienhiep.news.ui.ArticleLinks;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Tells the desk of whoever records news which meetings the press should have told of and did not, which pairs wait to
 * be accepted and which contradictions to be settled. Only of the last months: a newspaper does not report later, and
 * older ones are on the page.
 */
@Component
@Order(75)
class CoverageDuties implements Duties {

    private static final int DAYS_BACK = 90;
    private static final int DAYS_FOR_THE_PRESS = 14;

    private final Coverage coverage;
    private final Pairs pairs;
    private final Contradictions contradictions;
    private final I18n messages;
    private final Access access;

    CoverageDuties(Coverage coverage, Pairs pairs, Contradictions contradictions, I18n messages, Access access) {
        this.coverage = coverage;
        this.pairs = pairs;
        this.contradictions = contradictions;
        this.messages = messages;
        this.access = access;
    }

    @Override
    public List<Duty> waiting(OrganisationId organisation, LocalDate day, int limit) {
        var duties = new ArrayList<Duty>();
        if (!access.may(Permission.RECORD_NEWS, organisation)) {
            return duties;
        }
        var held = coverage.meetings(organisation, day.minusDays(DAYS_BACK), day);
        silent(organisation, held, day).limit(limit).forEach(duties::add);
        pairs.waiting(organisation, held).stream()
                .limit(limit)
                .map(pair -> duty(pair, organisation))
                .forEach(duties::add);
        contradictions.confirmed(held).stream()
                .filter(Contradiction::waiting)
                .limit(limit)
                .map(each -> duty(each, organisation))
                .forEach(duties::add);
        return duties.stream().limit(limit).toList();
    }

    private Stream<Duty> silent(OrganisationId organisation, List<MeetingPress> held, LocalDate day) {
        var late = held.stream()
                .filter(each -> each.silent() && !each.heldOn().isAfter(day.minusDays(DAYS_FOR_THE_PRESS)))
                .toList();
        var kinds = late.isEmpty() ? Set.<MeetingKind>of() : coverage.wanted(organisation);
        return late.stream()
                .filter(each -> each.kind() != null && kinds.contains(each.kind()))
                .map(each -> new Duty(
                        "news.duty.no-press",
                        Formats.of(I18n.reader()).day(each.heldOn()) + " · " + each.title(),
                        each.hosts().getFirst(),
                        null,
                        ArticleLinks.press(each.meeting())));
    }

    private static Duty duty(SuggestedPair pair, OrganisationId organisation) {
        var meeting = pair.meeting();
        var host = meeting.hosts().isEmpty()
                ? organisation
                : meeting.hosts().getFirst().id();
        var period = HalfYear.of(Objects.requireNonNull(meeting.heldOn()));
        return new Duty(
                "news.duty.pair",
                pair.title() + " ↔ " + meeting.name().in(I18n.reader()),
                host,
                null,
                CoverageLinks.part(period.code(), CoverageLinks.PAIRS));
    }

    private Duty duty(Contradiction each, OrganisationId organisation) {
        return new Duty(
                "news.duty.contradiction",
                messages.getTranslation("news.contradiction.matter." + each.matter(), I18n.reader()) + " · "
                        + each.press().title(),
                organisation,
                null,
                ArticleLinks.page(each.article()) + "#" + CoverageLinks.CONTRADICTIONS);
    }
}
