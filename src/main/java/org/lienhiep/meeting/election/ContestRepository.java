package org.lienhiep.meeting.election;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ContestRepository extends Repository<Contest, UUID> {

    Optional<Contest> findByIdAndMeetingId(UUID id, UUID meetingId);

    List<Contest> findByMeetingIdOrderByPositionAscIdAsc(UUID meetingId);

    Contest saveAndFlush(Contest contest);

    void delete(Contest contest);

    void flush();
}
