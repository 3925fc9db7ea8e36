package org.lienhiep.meeting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, UUID> {

    Optional<Meeting> findById(UUID id);

    Meeting saveAndFlush(Meeting meeting);

    void delete(Meeting meeting);

    void flush();
}
