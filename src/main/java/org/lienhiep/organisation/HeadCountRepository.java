package org.lienhiep.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface HeadCountRepository extends Repository<HeadCount, UUID> {

    List<HeadCount> findByOrganisationIdOrderByDay(UUID organisation);

    Optional<HeadCount> findByOrganisationIdAndDay(UUID organisation, LocalDate day);

    HeadCount saveAndFlush(HeadCount count);

    void delete(HeadCount count);
}
