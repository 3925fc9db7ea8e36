package org.lienhiep.reporting.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.reporting.Finding;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.ReportLock;
import org.lienhiep.reporting.ReportLocked;
import org.lienhiep.shell.I18n;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Why a step was not taken, as problem details in the caller's language. */
@Component
class Refusals {

    private final I18n messages;

    Refusals(I18n messages) {
        this.messages = messages;
    }

    /** The report does not stand where the step begins. */
    ErrorResponseException conflict(String message, Locale locale, Object... arguments) {
        return new ErrorResponseException(
                HttpStatus.CONFLICT,
                ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, text(message, locale, arguments)),
                null);
    }

    /** The checks stop it; {@code missing} names the cells to mend, {@code findings} says what is wrong. */
    ErrorResponseException incomplete(List<Finding> findings, ReportDetails report, Locale locale) {
        var messages = findings.stream().map(Finding::message).toList();
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                text("reporting.step.incomplete", locale, String.join(" ", messages)));
        var found = FindingJson.of(findings, report);
        problem.setProperty("findings", found);
        problem.setProperty(
                "missing",
                found.stream()
                        .flatMap(finding -> finding.indicators().stream().limit(1))
                        .distinct()
                        .toList());
        return new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, problem, null);
    }

    /** It cannot be handed in: somebody was faster, or the calendar forbids it. */
    ErrorResponseException locked(ReportLock lock, Locale locale) {
        return lock.kind() == ReportLock.Kind.STATE
                ? conflict("reporting.step." + lock.state(), locale, lock.by())
                : conflict(
                        lock.message(),
                        locale,
                        LocalDate.ofInstant(lock.since(), VietnamTime.ZONE),
                        lock.by(),
                        lock.union().name().in(I18n.language(locale.getLanguage())));
    }

    /** Changing a locked report is a conflict and not a mistake in what was sent. */
    ProblemDetail locked(ReportLocked locked, Locale locale) {
        var problem = locked.problems().getFirst();
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, text(problem.message(), locale, problem.arguments()));
    }

    private String text(String message, Locale locale, Object... arguments) {
        return messages.getTranslation(message, I18n.language(locale.getLanguage()), arguments);
    }
}
