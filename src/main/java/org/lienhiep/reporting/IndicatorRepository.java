package org.lienhiep.reporting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface IndicatorRepository extends Repository<Indicator, UUID> {

    Optional<Indicator> findById(UUID id);

    boolean existsByCode(String code);

    Indicator saveAndFlush(Indicator indicator);

    void delete(Indicator indicator);

    void flush();
}
