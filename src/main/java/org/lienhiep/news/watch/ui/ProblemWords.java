package org.lienhiep.news.watch.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.watch.LookProblem;

/** Says in plain words why an address could not be read, and what to do about it. */
final class ProblemWords {

    private ProblemWords() {}

    /** The message key. */
    static String key(LookProblem problem) {
        return switch (problem) {
            case FORBIDDEN_ADDRESS -> "news.watch.problem.address";
            case UNREACHABLE -> "news.watch.problem.unreachable";
            case TOO_SLOW -> "news.watch.problem.slow";
            case TOO_LARGE -> "news.watch.problem.large";
            case GONE -> "news.watch.problem.gone";
            case REFUSED -> "news.watch.problem.refused";
            case TOO_OFTEN -> "news.watch.problem.often";
            case SITE_FAULT -> "news.watch.problem.site";
            case ROBOTS -> "news.watch.problem.robots";
            case ROBOTS_UNREADABLE -> "news.watch.problem.robots-unreadable";
            case NOT_A_LIST -> "news.watch.problem.no-list";
            case NO_DAYS -> "news.watch.problem.no-days";
            case NO_TEXT -> "news.watch.problem.no-text";
            case OWN_FAULT -> "news.watch.problem.own";
        };
    }

    /** The sentence, with the site's number where it gave one. */
    static String text(Component on, LookProblem problem, @Nullable Integer status) {
        var sentence = on.getTranslation(key(problem));
        return status == null ? sentence : sentence + " (HTTP " + status + ")";
    }
}
