package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article taken apart, with all that was recognised in it: what the interpreting stages work on.
 *
 * @param marks what was recognised word by word
 * @param page what is article and what is page
 * @param register the organisations, each with all its names
 * @param people persons with their offices
 * @param published the day the article appeared, null if not known
 */
record Article(
        Marks marks,
        Page page,
        OrganisationRegister register,
        List<PersonMention> people,
        @Nullable Published published) {

    Tokens tokens() {
        return marks.tokens();
    }

    /** The sentences of the running text, without the title. */
    List<Sentence> body() {
        return page.sentences().stream().filter(sentence -> !sentence.isTitle()).toList();
    }

    static Article of(Tokens tokens, KnownNames known, ArticleText source) {
        var marks = Marks.of(tokens, known);
        var page = PageLayout.of(tokens, marks.organisations().all());
        var withCaptions = new ArrayList<>(page.sentences());
        withCaptions.addAll(page.captions());
        var covered = new BitSet(tokens.size());
        withCaptions.forEach(sentence -> covered.set(sentence.from(), sentence.to()));
        var inArticle = marks.organisations().all().stream()
                .filter(mention -> covered.get(mention.from()))
                .toList();
        return new Article(
                marks,
                page,
                new OrganisationRegister(inArticle, known.homeProvince()),
                PeopleRecogniser.recognise(marks, withCaptions),
                Published.of(source, page, marks));
    }
}
