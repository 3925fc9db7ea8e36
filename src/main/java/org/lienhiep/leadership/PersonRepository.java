package org.lienhiep.leadership;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

    Optional<Person> findById(UUID id);

    /**
     * Who is called so, deaf to case and diacritics, among those who hold or held a post in the organisation, the
     * latest first; then among those of whom no post is known.
     */
    @Query(nativeQuery = true, value = """
            select p.* from person p
            left join lateral (
                select max(earliest_day(t.valid_from)) as latest, count(*) as posts,
                       count(*) filter (where b.organisation_id = :organisation) as here
                from tenure t join body b on b.id = t.body_id where t.person_id = p.id) held on true
            where p.name_key = search_key(:name) and (held.here > 0 or held.posts = 0)
            order by held.here > 0 desc, held.latest desc, p.created_at limit 1""")
    Optional<Person> findByWords(String name, UUID organisation);

    Person saveAndFlush(Person person);

    void delete(Person person);

    void flush();
}
