package org.lienhiep.leadership;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BodyRepository extends Repository<Body, UUID> {

    Optional<Body> findById(UUID id);

    Optional<Body> findFirstByOrganisationIdAndKindOrderByCreatedAt(UUID organisationId, BodyKind kind);

    @Query(
            nativeQuery = true,
            value = "select * from body where organisation_id = :organisation and name_key = search_key(:name)")
    Optional<Body> findByWords(String name, UUID organisation);

    Body saveAndFlush(Body body);

    void delete(Body body);

    void flush();
}
