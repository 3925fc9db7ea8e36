package org.lienhiep.document;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LetterheadRepository extends Repository<StoredLetterhead, UUID> {

    Optional<StoredLetterhead> findByOrganisation(UUID organisation);

    StoredLetterhead saveAndFlush(StoredLetterhead letterhead);
}
