package org.lienhiep.access;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.lienhiep.kernel.id.UserId;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a signed-in person. Its authorities only say which roles he held somewhere when he signed in, for
 * the menu and the doors of pages; what he may do with a record is asked of {@link Access} each time.
 */
public final class SignedInUser implements UserDetails, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1L;

    private final UserId id;
    private final String username;
    private final String displayName;
    private final boolean enabled;
    private final List<SimpleGrantedAuthority> authorities;
    private String passwordHash;

    /**
     * The account as it is stored.
     *
     * @param passwordHash in the form of Spring's delegating password encoder; erased after the check
     * @param roles the roles he holds, wherever
     */
    public SignedInUser(
            UserId id,
            String username,
            String displayName,
            String passwordHash,
            boolean enabled,
            Collection<Role> roles) {
        this.id = id;
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
        this.authorities = roles.stream()
                .distinct()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    /** The account. */
    public UserId id() {
        return id;
    }

    /** The name that others see. */
    public String displayName() {
        return displayName;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedInUser user && user.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "SignedInUser[" + id + "]";
    }
}
