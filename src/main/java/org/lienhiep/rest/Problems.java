package org.lienhiep.rest;

import java.util.Locale;
import java.util.Map;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.shell.I18n;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The errors of the API as problem details (RFC 9457), in the language that the caller accepts. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    private final I18n messages;

    Problems(I18n messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidInput invalid, Locale locale) {
        var language = I18n.language(locale.getLanguage());
        var problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setTitle(messages.getTranslation("rest.invalid", language));
        var errors = invalid.problems().stream()
                .map(each -> Map.of(
                        "field",
                        each.field() == null ? "" : each.field(),
                        "message",
                        messages.getTranslation(each.message(), language, each.arguments())))
                .toList();
        problem.setDetail(String.join(
                " ", errors.stream().map(each -> each.get("message")).toList()));
        problem.setProperty("errors", errors);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail missing(NotFound missing) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, String.valueOf(missing.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail stale(StaleRecord stale, Locale locale) {
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT,
                messages.getTranslation(
                        "rest.stale", I18n.language(locale.getLanguage()), stale.changedBy(), stale.changedAt()));
        problem.setProperty("changedBy", stale.changedBy());
        problem.setProperty("changedAt", stale.changedAt());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refused(AccessDeniedException refused, Locale locale) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.FORBIDDEN, messages.getTranslation("shell.refused", I18n.language(locale.getLanguage())));
    }

    @ExceptionHandler
    ProblemDetail unreadable(IllegalArgumentException unreadable) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(unreadable.getMessage()));
    }
}
