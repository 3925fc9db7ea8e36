package org.lienhiep.reporting.check;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CheckRuleRepository extends Repository<CheckRule, UUID> {

    Optional<CheckRule> findByUnionIdAndCode(UUID unionId, String code);

    CheckRule saveAndFlush(CheckRule rule);

    void delete(CheckRule rule);

    void flush();
}
