package org.lienhiep.news.watch;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.access.Unaudited;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.CanonicalUrl;

@Entity
@Table(name = "watched_source")
class WatchedSource extends StoredRecord {

    private UUID organisationId;
    private String publisher;
    private @Nullable String site;
    private String url;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // keeps a union from watching one address twice
    private String canonicalUrl;

    private int everyHours;
    private boolean paused;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected WatchedSource() {}

    @SuppressWarnings("NullAway.Init") // change() sets the rest
    WatchedSource(OrganisationId union, SourceDraft draft) {
        organisationId = union.value();
        change(draft);
    }

    final void change(SourceDraft draft) {
        publisher = requireNonNull(draft.publisher());
        site = draft.site();
        url = requireNonNull(draft.url());
        canonicalUrl = CanonicalUrl.of(url);
        everyHours = requireNonNull(draft.everyHours());
        paused = draft.paused();
    }

    void pause(boolean pause) {
        paused = pause;
    }

    SourceId id() {
        return new SourceId(storedId());
    }

    OrganisationId union() {
        return new OrganisationId(organisationId);
    }

    String url() {
        return url;
    }

    SourceDraft values() {
        return new SourceDraft(publisher, site, url, everyHours, paused);
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("watched_source", storedId(), publisher);
    }
}
