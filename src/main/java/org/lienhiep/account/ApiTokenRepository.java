package org.lienhiep.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApiTokenRepository extends Repository<ApiToken, UUID> {

    @Query("select t from ApiToken t join fetch t.user u left join fetch u.grants where t.digest = :digest")
    Optional<ApiToken> findByDigest(byte[] digest);

    @Query("select t from ApiToken t join fetch t.user u where u.id = :user order by t.createdAt")
    List<ApiToken> findByUser(UUID user);

    ApiToken save(ApiToken token);

    void delete(ApiToken token);

    @Modifying
    @Query("update ApiToken t set t.lastUsed = instant where t.id = :id")
    void used(UUID id);
}
