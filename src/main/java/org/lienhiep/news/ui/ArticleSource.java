package org.lienhiep.news.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.news.ArticleFilter;
import org.lienhiep.news.ArticleOrder;
import org.lienhiep.news.ArticleRow;
import org.lienhiep.news.Articles;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.RecordEntry;
import org.lienhiep.shell.RecordSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(60)
class ArticleSource implements RecordSource<ArticleId> {

    private final Articles articles;

    ArticleSource(Articles articles) {
        this.articles = articles;
    }

    @Override
    public Class<ArticleId> type() {
        return ArticleId.class;
    }

    @Override
    public String title() {
        return "news.title";
    }

    @Override
    public String icon() {
        return "newspaper";
    }

    @Override
    public List<RecordEntry<ArticleId>> find(String text, Locale language, int offset, int limit) {
        var query = new ListQuery<>(
                ArticleFilter.ALL.withText(text), ArticleOrder.PUBLISHED, true, language, offset, limit);
        return articles.list(query).stream().map(row -> entry(row, language)).toList();
    }

    @Override
    public Map<ArticleId, RecordEntry<ArticleId>> named(Collection<ArticleId> ids, Locale language) {
        return RecordEntry.byId(articles.named(ids).stream().map(row -> entry(row, language)));
    }

    private static RecordEntry<ArticleId> entry(ArticleRow row, Locale language) {
        var published = row.publishedOn() == null ? null : Formats.of(language).day(row.publishedOn());
        var detail = Formats.joined(row.publisher(), published);
        return new RecordEntry<>(row.id(), row.title(), detail, ArticleLinks.page(row.id()));
    }
}
