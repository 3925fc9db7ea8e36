package org.lienhiep.organisation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OrganisationRepository extends Repository<Organisation, UUID> {

    Optional<Organisation> findById(UUID id);

    Optional<Organisation> findByCode(String code);

    boolean existsByCode(String code);

    Organisation saveAndFlush(Organisation organisation);

    void delete(Organisation organisation);

    void flush();
}
