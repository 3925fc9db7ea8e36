package org.lienhiep.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface OrganisationRepository extends Repository<Organisation, UUID> {

    Optional<Organisation> findById(UUID id);

    Optional<Organisation> findByCode(String code);

    List<Organisation> findByIdIn(Collection<UUID> ids);

    boolean existsByCode(String code);

    Organisation saveAndFlush(Organisation organisation);

    void delete(Organisation organisation);

    void flush();
}
