package org.lienhiep.leadership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TermRepository extends Repository<Term, UUID> {

    Optional<Term> findById(UUID id);

    List<Term> findByBodyOrderByFromYear(Body body);

    boolean existsByBody(Body body);

    Term saveAndFlush(Term term);

    void delete(Term term);

    void flush();
}
