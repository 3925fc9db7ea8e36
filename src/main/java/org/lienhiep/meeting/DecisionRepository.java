package org.lienhiep.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<Decision, UUID> {

    Optional<Decision> findById(UUID id);

    List<Decision> findByIdIn(List<UUID> ids);

    Decision saveAndFlush(Decision decision);

    void delete(Decision decision);

    void flush();
}
