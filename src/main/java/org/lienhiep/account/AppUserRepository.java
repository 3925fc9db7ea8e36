package org.lienhiep.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AppUserRepository extends Repository<AppUser, UUID> {

    @EntityGraph(attributePaths = "grants")
    Optional<AppUser> findById(UUID id);

    @EntityGraph(attributePaths = "grants")
    Optional<AppUser> findByUsername(String username);

    boolean existsByUsername(String username);

    boolean existsByIdNotNull();

    AppUser saveAndFlush(AppUser user);

    @Query("""
            select count(distinct u) from AppUser u join u.grants g
            where u.enabled and g.role = org.lienhiep.access.Role.ADMINISTRATOR and g.organisationId is null and u.id <> :other""")
    long countAdministratorsBesides(UUID other);

    /** Past the version and the audit trail: signing in is no change of the account. */
    @Modifying
    @NativeQuery("update app_user set last_signed_in = now() where id = :id")
    void signedIn(UUID id);
}
