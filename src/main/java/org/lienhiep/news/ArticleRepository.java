package org.lienhiep.news;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ArticleRepository extends Repository<Article, UUID> {

    Optional<Article> findById(UUID id);

    /** Holds others off while a reading of the article is confirmed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Article a where a.id = :id")
    Optional<Article> lock(UUID id);

    Article saveAndFlush(Article article);

    void delete(Article article);

    void flush();
}
