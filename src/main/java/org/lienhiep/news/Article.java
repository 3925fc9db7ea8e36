package org.lienhiep.news;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;

@Entity
@Table(name = "article")
class Article extends StoredRecord {

    private UUID organisationId;
    private String title;
    private @Nullable String author;
    private @Nullable String publisher;
    private @Nullable LocalDate publishedOn;
    private @Nullable String url;

    @SuppressWarnings("UnusedVariable") // queries look it up
    private @Nullable String canonicalUrl;

    private String text;

    @SuppressWarnings("UnusedVariable") // queries look it up
    private byte[] checksum;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Article() {}

    @SuppressWarnings("NullAway.Init") // change() sets the rest
    Article(ArticleDraft draft) {
        change(draft);
    }

    final void change(ArticleDraft draft) {
        organisationId = requireNonNull(draft.organisation()).value();
        title = requireNonNull(draft.title());
        author = draft.author();
        publisher = draft.publisher();
        publishedOn = draft.publishedOn();
        url = draft.url();
        canonicalUrl = url == null ? null : CanonicalUrl.of(url);
        text = requireNonNull(draft.text());
        checksum = Checksum.of(text);
    }

    ArticleId id() {
        return new ArticleId(storedId());
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    ArticleDraft values() {
        return new ArticleDraft(organisation(), title, author, publisher, publishedOn, url, text);
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("article", storedId(), title);
    }
}
