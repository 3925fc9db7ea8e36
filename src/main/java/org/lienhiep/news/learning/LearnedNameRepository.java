package org.lienhiep.news.learning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lienhiep.news.AliasKind;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LearnedNameRepository extends Repository<LearnedName, UUID> {

    Optional<LearnedName> findById(UUID id);

    /** Every record that this name means, is asked about or once meant in the union. */
    @Query(nativeQuery = true, value = """
            select * from learned_name where union_id = :union and kind = :kind
            and written_key = search_key(:written) order by created_at""")
    List<LearnedName> same(UUID union, String kind, String written);

    default List<LearnedName> same(UUID union, AliasKind kind, String written) {
        return same(union, kind.name(), written);
    }

    LearnedName saveAndFlush(LearnedName name);
}
