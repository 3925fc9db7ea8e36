package org.lienhiep.news;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ArticleRepository extends Repository<Article, UUID> {

    Optional<Article> findById(UUID id);

    Article saveAndFlush(Article article);

    void delete(Article article);

    void flush();
}
