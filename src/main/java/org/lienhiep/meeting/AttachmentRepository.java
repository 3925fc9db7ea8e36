package org.lienhiep.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AttachmentRepository extends Repository<Attachment, UUID> {

    Optional<Attachment> findById(UUID id);

    List<Attachment> findByMeetingIdOrderById(UUID meetingId);

    Attachment saveAndFlush(Attachment attachment);

    void delete(Attachment attachment);

    void flush();
}
