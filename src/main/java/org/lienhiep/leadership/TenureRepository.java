package org.lienhiep.leadership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TenureRepository extends Repository<Tenure, UUID> {

    Optional<Tenure> findById(UUID id);

    Optional<Tenure> findByTraceElection(UUID election);

    List<Tenure> findByTraceEndedBy(UUID election);

    List<Tenure> findByPost(Post post);

    List<Tenure> findByPerson(Person person);

    List<Tenure> findByPostBody(Body body);

    boolean existsByPerson(Person person);

    boolean existsByPost(Post post);

    boolean existsByTerm(Term term);

    Tenure saveAndFlush(Tenure tenure);

    void delete(Tenure tenure);

    void flush();
}
