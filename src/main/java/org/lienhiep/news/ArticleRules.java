package org.lienhiep.news;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;

/** What an article must be like to be stored. */
final class ArticleRules {

    private static final int LONGEST_LINE = 500;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private ArticleRules() {}

    /** Stops a draft that breaks a rule, naming every one that it breaks. */
    static void check(ArticleDraft draft) {
        List<Problem> problems = new ArrayList<>();
        require(problems, "organisation", draft.organisation());
        require(problems, "title", draft.title());
        require(problems, "text", draft.text());
        line(problems, "title", draft.title());
        line(problems, "author", draft.author());
        line(problems, "publisher", draft.publisher());
        if (draft.text() != null && draft.text().length() > SourceText.LONGEST) {
            problems.add(new Problem("text", "news.source.too-long", SourceText.LONGEST));
        }
        if (draft.url() != null && !WebAddress.isOne(draft.url())) {
            problems.add(new Problem("url", "shell.website.form"));
        }
        var published = draft.publishedOn();
        if (published != null && (published.getYear() < FIRST_YEAR || published.getYear() > LAST_YEAR)) {
            problems.add(new Problem("publishedOn", "news.day.implausible", FIRST_YEAR, LAST_YEAR));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static void require(List<Problem> problems, String field, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            problems.add(new Problem(field, "shell.required"));
        }
    }

    private static void line(List<Problem> problems, String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST_LINE) {
            problems.add(new Problem(field, "shell.too-long", LONGEST_LINE));
        }
    }
}
