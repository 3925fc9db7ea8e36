package org.lienhiep.news.watch;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface WatchedSourceRepository extends Repository<WatchedSource, UUID> {

    Optional<WatchedSource> findById(UUID id);

    Optional<WatchedSource> findByOrganisationIdAndCanonicalUrl(UUID organisation, String canonicalUrl);

    WatchedSource saveAndFlush(WatchedSource source);

    void delete(WatchedSource source);

    void flush();
}
