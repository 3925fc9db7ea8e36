package org.lienhiep.reporting.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.duty.Duties;
import org.lienhiep.kernel.duty.Duty;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.ReportDuties;
import org.lienhiep.reporting.ReportDuty;
import org.lienhiep.shell.I18n;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the desk what waits at reports, and where it is done. */
@Component
@Order(10)
class WaitingReports implements Duties {

    private static final int LONGEST_REASON = 120;

    private final ReportDuties duties;
    private final I18n texts;

    WaitingReports(ReportDuties duties, I18n texts) {
        this.duties = duties;
        this.texts = texts;
    }

    @Override
    public List<Duty> waiting(OrganisationId organisation, LocalDate day, int limit) {
        return duties.waiting(organisation, day, limit).stream().map(this::duty).toList();
    }

    private Duty duty(ReportDuty of) {
        return new Duty(kind(of), subject(of), of.organisation().id(), due(of), path(of));
    }

    private static String kind(ReportDuty of) {
        return switch (of.task()) {
            case BEGIN -> "reporting.duty.begin";
            case FILL_IN -> "reporting.duty.fill-in";
            case HAND_IN -> "reporting.duty.hand-in";
            case MEND -> "reporting.duty.mend";
            case ANSWER -> "reporting.duty.answer";
            case REVIEW -> "reporting.duty.review";
            case DECIDE -> "reporting.duty.decide";
            case SETTLE -> "reporting.duty.settle";
            case OWED -> "reporting.duty.owed";
        };
    }

    /** The due day counts for whoever has not handed in, not for the office that reads what was. */
    private static @Nullable LocalDate due(ReportDuty of) {
        return switch (of.task()) {
            case BEGIN, FILL_IN, HAND_IN, MEND, OWED -> of.due();
            case ANSWER, REVIEW, DECIDE, SETTLE -> null;
        };
    }

    private String subject(ReportDuty of) {
        var subject = new StringJoiner(" · ").add(period(of.period()));
        switch (of.task()) {
            case BEGIN, HAND_IN, REVIEW, DECIDE -> {}
            case FILL_IN -> subject.add(text("reporting.state.filled", of.filled()));
            case MEND -> {
                if (of.reason() != null) {
                    subject.add(shortened(of.reason()));
                }
            }
            case ANSWER, SETTLE -> subject.add(text("reporting.duty.remarks", of.remarks()));
            case OWED -> subject.add(standing(of));
        }
        return subject.toString();
    }

    private String standing(ReportDuty of) {
        return switch (of.state()) {
            case null -> text("reporting.state.none");
            case DRAFT -> text("reporting.state.filled", of.filled());
            default -> text("reporting.state." + of.state());
        };
    }

    private String period(HalfYear period) {
        return text(period.half() == 1 ? "shell.period.h1" : "shell.period.h2", Integer.toString(period.year()));
    }

    private static String shortened(String reason) {
        var line = reason.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON - 1) + "…";
    }

    private String text(String key, Object... arguments) {
        return texts.getTranslation(key, I18n.reader(), arguments);
    }

    private static String path(ReportDuty of) {
        var code = of.organisation().code();
        var indicator = of.indicator();
        return switch (of.task()) {
            case BEGIN, OWED -> ReportLinks.report(code, of.period());
            case HAND_IN -> ReportLinks.submission(code, of.period());
            case REVIEW, DECIDE, SETTLE -> ReportLinks.review(code, of.period());
            case FILL_IN, MEND, ANSWER ->
                indicator == null
                        ? ReportLinks.report(code, of.period())
                        : ReportLinks.cell(code, of.period(), indicator);
        };
    }
}
