package org.lienhiep.leadership;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PostRepository extends Repository<Post, UUID> {

    Optional<Post> findById(UUID id);

    /** The post of the body that is called so, deaf to case and diacritics. */
    @Query(nativeQuery = true, value = "select * from post where body_id = :body and title_key = search_key(:title)")
    Optional<Post> findByWords(String title, UUID body);

    /** The post that is called so in the bodies that lead an organisation from day to day. */
    @Query(nativeQuery = true, value = """
            select p.* from post p join body b on b.id = p.body_id
            where b.organisation_id = :organisation and b.kind in ('PRESIDIUM', 'STANDING_COMMITTEE')
              and p.title_key = search_key(:title)
            order by b.kind limit 1""")
    Optional<Post> findAmongLeaders(String title, UUID organisation);

    boolean existsByBody(Body body);

    @Query("select coalesce(max(p.position), 0) from Post p where p.body = :body")
    int lastPosition(Body body);

    Post saveAndFlush(Post post);

    void delete(Post post);

    void flush();
}
