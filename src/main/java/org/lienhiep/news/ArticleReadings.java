package org.lienhiep.news;

import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.reading.ArticleReader;
import org.lienhiep.news.reading.ArticleText;
import org.lienhiep.news.reading.Reading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads articles that are recorded and that nobody confirmed. Stores nothing. */
@Service
@Transactional(readOnly = true)
public class ArticleReadings {

    private final ArticleReader reader = new ArticleReader();
    private final UnionVocabulary vocabulary;
    private final Access access;

    ArticleReadings(UnionVocabulary vocabulary, Access access) {
        this.vocabulary = vocabulary;
        this.access = access;
    }

    /** What these texts say, in their order, with the names that the union knows. */
    public List<Reading> read(OrganisationId union, List<ArticleText> texts) {
        access.require(Permission.READ, union);
        if (texts.isEmpty()) {
            return List.of();
        }
        var names = vocabulary.of(union);
        return texts.stream().map(text -> reader.read(text, names)).toList();
    }
}
