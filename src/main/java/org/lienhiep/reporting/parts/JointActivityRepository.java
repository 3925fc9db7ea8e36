package org.lienhiep.reporting.parts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface JointActivityRepository extends Repository<StoredJointActivity, UUID> {

    Optional<StoredJointActivity> findById(UUID id);

    StoredJointActivity saveAndFlush(StoredJointActivity activity);

    void delete(StoredJointActivity activity);

    void flush();
}
