package org.lienhiep.organisation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ChangeRepository extends Repository<OrganisationChange, UUID> {

    Optional<OrganisationChange> findById(UUID id);

    List<OrganisationChange> findByPartOf(UUID whole);

    OrganisationChange save(OrganisationChange change);

    void delete(OrganisationChange change);
}
